package advisor.workbench.map;

import static org.assertj.core.api.Assertions.assertThat;

import advisor.guide.Guide;
import advisor.guide.Language;
import advisor.pack.GuideLibrary;
import advisor.pack.Resolution;
import advisor.workbench.look.Look;
import advisor.workbench.look.Theme;
import java.awt.geom.Rectangle2D;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.InputSource;

/** The map of the base guide holds everything once, without overlaps, and is whole as SVG. */
class GuideMapTest {

    private static final Guide GUIDE = guide();

    private static Guide guide() {
        try (GuideLibrary library = GuideLibrary.shipped()) {
            return ((Resolution.Found) library.resolve("personal-information-leak", "")).guide();
        }
    }

    @Test
    void everyRuleAndWhatItLeadsToIsThereOnce() {
        GuideMap map = GuideMap.of(GUIDE, GuideMap.Part.CONCLUSIONS, Language.EN);
        Set<String> ids = map.nodes().stream().map(GuideMap.Node::key).collect(Collectors.toSet());
        assertThat(ids).hasSize(map.nodes().size());
        GUIDE.declarations().conclusionRules().forEach(rule -> {
            assertThat(ids).contains("rule." + rule.rule(), "conclusion." + rule.key());
            assertThat(map.edges()).contains(new GuideMap.Edge("rule." + rule.rule(), "conclusion." + rule.key()));
        });
        assertThat(map.edges()).allMatch(edge -> ids.contains(edge.from()) && ids.contains(edge.to()));
        assertThat(map.edges())
                .as("folded: a rule hangs on its condition, not on what that condition asks")
                .contains(new GuideMap.Edge("question.harm", "define.money"))
                .hasSizeLessThan(map.nodes().size() * 5);
    }

    @Test
    void searchingFindsByIdAndByWords() {
        GuideMap map = GuideMap.of(GUIDE, GuideMap.Part.PLAN, Language.EN);
        assertThat(map.find("stop-payment")).extracting(GuideMap.Node::id).contains("stop-payment");
        assertThat(map.find("P04")).isNotEmpty();
        assertThat(map.find("  ")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(GuideMap.Part.class)
    void nothingLiesOnSomethingElse(GuideMap.Part part) {
        MapLayout layout = MapLayout.of(GuideMap.of(GUIDE, part, Language.ZH));
        assertThat(layout.boxes()).hasSameSizeAs(layout.map().nodes());
        assertThat(layout.lines()).hasSameSizeAs(layout.map().edges());
        List<Rectangle2D> boxes = new ArrayList<>(layout.boxes().values());
        Rectangle2D sheet = new Rectangle2D.Double(0, 0, layout.width(), layout.height());
        for (int i = 0; i < boxes.size(); i++) {
            assertThat(sheet.contains(boxes.get(i))).isTrue();
            for (int j = i + 1; j < boxes.size(); j++) {
                assertThat(boxes.get(i).intersects(boxes.get(j))).isFalse();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(GuideMap.Part.class)
    void arrowKeysLeadToEverything(GuideMap.Part part) {
        MapLayout layout = MapLayout.of(GuideMap.of(GUIDE, part, Language.EN));
        Set<GuideMap.Node> reached = new LinkedHashSet<>();
        Deque<GuideMap.Node> next =
                new ArrayDeque<>(List.of(layout.map().nodes().get(0)));
        while (!next.isEmpty()) {
            GuideMap.Node node = next.remove();
            if (reached.add(node)) {
                for (MapLayout.Way way : MapLayout.Way.values()) {
                    next.add(layout.next(node, way));
                }
            }
        }
        assertThat(reached).containsAll(layout.map().nodes());
    }

    @Test
    void aroundARuleIsWhatLeadsToItAndWhatFollows() {
        GuideMap map = GuideMap.of(GUIDE, GuideMap.Part.CONCLUSIONS, Language.EN);
        GuideMap.Node rule = map.nodes().stream()
                .filter(node -> node.id().equals("R07"))
                .findFirst()
                .orElseThrow();
        assertThat(map.around(rule))
                .contains("rule.R07", "conclusion.police-criminal-likely", "define.money", "question.harm")
                .as("not another rule that the same question leads to")
                .doesNotContain("rule.R28", "rule.R01");
    }

    @Test
    void aNoteIsReadWhateverTheLabelIs() {
        GuideMap.Node node = new GuideMap.Node("k", "a", GuideMap.Kind.CONCLUSION, "这是一条非常非常非常非常非常非常非常非常非常非常长的说明文字");
        assertThat(MapDrawing.lines(node, "×12", 190)).hasSize(2).last().isEqualTo("×12");
        assertThat(MapDrawing.lines(node, "", 190)).hasSize(2);
    }

    @Test
    void theSvgIsWholeAndSaysEveryNode() throws Exception {
        Look.begin(Theme.LIGHT);
        MapLayout layout = MapLayout.of(GuideMap.of(GUIDE, GuideMap.Part.CONCLUSIONS, Language.EN));
        String svg = MapDrawing.svg(layout, Map.of("R07", "<3> & more"), GuideMap.Kind::toString);
        var document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        assertThat(document.getElementsByTagName("g").getLength())
                .isEqualTo(layout.map().nodes().size());
        assertThat(svg).contains(">QUESTION<", ">RULE<", ">CONCLUSION<").doesNotContain(">ADVICE<");
        assertThat(svg).contains("R07 · &lt;3&gt; &amp; more");
    }

    @Test
    void aLongLabelEndsInDots() {
        assertThat(MapDrawing.lines("短", 190)).containsExactly("短");
        assertThat(MapDrawing.lines("这是一条非常非常非常非常非常非常非常非常非常非常长的说明文字", 190))
                .hasSize(2)
                .last()
                .asString()
                .endsWith("…");
    }
}
