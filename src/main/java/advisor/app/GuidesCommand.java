package advisor.app;

import advisor.guide.Text;
import advisor.pack.GuideLibrary;
import advisor.pack.OwnBases;
import advisor.pack.OwnGuides;
import advisor.pack.installed.Installed;
import advisor.pack.installed.InstalledGuides;
import advisor.pack.signed.PackRefused;
import advisor.pack.signed.PublisherKey;
import advisor.workbench.studio.Workshop;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Lists the guides of the desk, goes back to earlier versions of them, and takes trust back. */
@Command(
        name = "guides",
        description = "List the guides of this desk, shipped and installed, and the publishers it trusts.",
        synopsisSubcommandLabel = "[COMMAND]")
final class GuidesCommand implements Callable<Integer> {

    /** What the guide that came with the program is called on the command line. */
    static final String SHIPPED = "shipped";

    private static final String REMOVED = "removed";

    @ParentCommand
    private Advisor advisor;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Override
    public Integer call() throws Refusal {
        InstalledGuides installed = advisor.sources().installed();
        try (GuideLibrary library = GuideLibrary.of(installed);
                GuideLibrary shipped = GuideLibrary.shipped()) {
            ObjectNode root = JsonNodeFactory.instance.objectNode();
            ArrayNode guides = root.putArray("guides");
            Path studio = advisor.home().resolve("studio");
            OwnBases bases = Workshop.bases(library, new OwnGuides(studio.resolve("used")), studio);
            for (GuideLibrary.Entry entry : library.entries()) {
                ObjectNode guide = guide(entry, installed, shipped);
                beneath(guide, bases);
                guides.add(guide);
            }
            for (String id : installed.guides()) {
                if (!library.ids().contains(id)) {
                    guides.add(removed(id, installed));
                }
            }
            ArrayNode trusted = root.putArray("trusted");
            installed
                    .trusted()
                    .forEach((key, since) ->
                            trusted.addObject().put("words", key.words()).put("since", since.toString()));
            if (json) {
                advisor.streams().out().println(root);
            } else {
                print(root);
            }
        }
        return ExitCode.FINE;
    }

    private ObjectNode guide(GuideLibrary.Entry entry, InstalledGuides installed, GuideLibrary shipped) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", entry.id());
        node.put("version", entry.version());
        node.put("title", advisor.say(entry.title()));
        node.put("usable", entry.isUsable());
        Installed inUse = installed.inUse().get(entry.id());
        node.put("from", inUse == null ? SHIPPED : "installed");
        if (inUse != null) {
            node.put("publisher", inUse.publisher().words());
            node.put("installed", inUse.installed().toString());
        }
        ArrayNode kept = node.putArray("kept");
        for (Installed version : installed.versions(entry.id())) {
            if (!version.equals(inUse)) {
                kept.add(version.version());
            }
        }
        if (inUse != null && shipped.ids().contains(entry.id())) {
            kept.add(SHIPPED);
        }
        return node;
    }

    /* What changed beneath files of the desk's own since their author looked. */
    private static void beneath(ObjectNode guide, OwnBases bases) throws Refusal {
        try {
            bases.changed(guide.path("id").asText()).ifPresent(changed -> {
                ObjectNode node = guide.putObject("changedBeneath");
                node.put("before", changed.before().toString());
                ArrayNode files = node.putArray("files");
                for (OwnBases.Concerned file : changed.files()) {
                    ArrayNode keys = files.addObject().put("file", file.path()).putArray("keys");
                    file.keys().forEach(keys::add);
                }
            });
        } catch (IOException unreadable) {
            throw new Refusal(
                    "",
                    new Text("本台自己的指引文件读不出来。", "The desk's own files of its guides can not be read."),
                    new Text("请检查服务台文件夹 studio 的读取权限。", "See that the folder studio of the desk may be read."));
        }
    }

    private void beneath(JsonNode guide) {
        JsonNode changed = guide.path("changedBeneath");
        if (changed.isMissingNode()) {
            return;
        }
        advisor.tell(
                "    本台自己的文件，底下的指引变了，请看看是否还合适：",
                "    the base has changed beneath this desk's own files; see whether they still fit:");
        changed.path("files").forEach(file -> {
            List<String> keys = new ArrayList<>();
            file.path("keys").forEach(key -> keys.add(key.asText()));
            advisor.tell(
                    "      " + file.path("file").asText() + (keys.isEmpty() ? "" : "：" + String.join("、", keys)),
                    "      " + file.path("file").asText() + (keys.isEmpty() ? "" : ": " + String.join(", ", keys)));
        });
        String compare = "compare " + guide.path("id").asText() + " --from "
                + changed.path("before").asText() + " --to base";
        advisor.tell("      看变了什么：" + compare, "      to see what changed: " + compare);
    }

    /* It is offered no longer, and can be used again. */
    private ObjectNode removed(String id, InstalledGuides installed) {
        Installed last = installed.versions(id).get(0);
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", id);
        node.put("version", last.version());
        node.put("title", advisor.say(last.title()));
        node.put("usable", false);
        node.put("from", REMOVED);
        ArrayNode kept = node.putArray("kept");
        installed.versions(id).forEach(version -> kept.add(version.version()));
        return node;
    }

    private void print(ObjectNode root) {
        root.path("guides").forEach(guide -> {
            if (guide.path("from").asText().equals(REMOVED)) {
                advisor.tell(
                        guide.path("id").asText() + "  " + guide.path("title").asText() + "，不再提供",
                        guide.path("id").asText() + "  " + guide.path("title").asText() + ", no longer offered");
                kept(guide);
                return;
            }
            boolean shipped = guide.path("from").asText().equals(SHIPPED);
            advisor.tell(
                    guide.path("id").asText() + " " + guide.path("version").asText() + "  "
                            + guide.path("title").asText()
                            + (guide.path("usable").asBoolean() ? "" : "（不能用）")
                            + (shipped
                                    ? "，随程序自带"
                                    : "，" + guide.path("installed").asText() + " 安装，发布人 "
                                            + guide.path("publisher").asText()),
                    guide.path("id").asText() + " " + guide.path("version").asText() + "  "
                            + guide.path("title").asText()
                            + (guide.path("usable").asBoolean() ? "" : " (can not be used)")
                            + (shipped
                                    ? ", shipped"
                                    : ", installed " + guide.path("installed").asText() + ", by "
                                            + guide.path("publisher").asText()));
            beneath(guide);
            kept(guide);
        });
        root.path("trusted")
                .forEach(key -> advisor.tell(
                        "信任的发布人 " + key.path("words").asText() + "，自 "
                                + key.path("since").asText(),
                        "trusted publisher " + key.path("words").asText() + ", since "
                                + key.path("since").asText()));
    }

    private void kept(JsonNode guide) {
        guide.path("kept").forEach(version -> {
            boolean shipped = version.asText().equals(SHIPPED);
            advisor.tell(
                    "    还留着" + (shipped ? "自带的版本（" + SHIPPED + "）" : " " + version.asText()),
                    "    kept: " + (shipped ? "as it was shipped (" + SHIPPED + ")" : version.asText()));
        });
    }

    @Command(
            name = "back",
            description = "Use an earlier version of a guide: the one before, or the one that --to names.")
    int back(
            @Parameters(paramLabel = "GUIDE", description = "The guide's id.") String guide,
            @Option(names = "--to", paramLabel = "VERSION|shipped", description = "The version to use.") @Nullable
                    String to)
            throws Refusal {
        InstalledGuides installed = advisor.sources().installed();
        Installed inUse = installed.inUse().get(guide);
        boolean isShipped = isShipped(guide);
        if (inUse == null && installed.versions(guide).isEmpty()) {
            throw new Refusal(
                    guide,
                    new Text("没有安装过指引 " + guide + "。", "No version of the guide " + guide + " was installed."),
                    new Text("guides 列出现有的指引。", "guides lists those there are."));
        }
        Optional<Installed> wanted = to == null
                ? installed.versions(guide).stream()
                        .dropWhile(one -> inUse != null && !one.equals(inUse))
                        .skip(1)
                        .findFirst()
                : installed.versions(guide).stream()
                        .filter(one -> one.version().equals(to))
                        .findFirst();
        try {
            if (wanted.isPresent() && inUse != null || wanted.isPresent() && to != null) {
                installed.use(wanted.get());
                told(guide, " " + wanted.get().version(), wanted.get().version());
            } else if (isShipped && inUse != null && (to == null || to.equals(SHIPPED))) {
                installed.useShipped(guide);
                toldShipped(guide);
            } else {
                throw new Refusal(
                        "--to",
                        new Text(
                                to == null ? "没有更早的版本可以退回。" : "没有版本 " + to + "。",
                                to == null
                                        ? "There is no earlier version to go back to."
                                        : "There is no version " + to + "."),
                        new Text("guides 列出还留着的版本。", "guides lists the versions that are kept."));
            }
        } catch (PackRefused refused) {
            throw Problems.refusal("--home", refused);
        }
        return ExitCode.FINE;
    }

    @Command(name = "remove", description = "Offer an installed guide no longer; its versions are kept.")
    int remove(@Parameters(paramLabel = "GUIDE", description = "The guide's id.") String guide) throws Refusal {
        InstalledGuides installed = advisor.sources().installed();
        boolean isShipped = isShipped(guide);
        if (installed.versions(guide).isEmpty()) {
            throw new Refusal(
                    guide,
                    new Text("指引 " + guide + " 不是安装的。", "The guide " + guide + " was not installed."),
                    new Text("guides 列出现有的指引。", "guides lists those there are."));
        }
        if (!installed.inUse().containsKey(guide)) {
            // after going back there is nothing left to take away, and no reason to complain
            advisor.tell(
                    isShipped ? "指引 " + guide + " 已经在用自带的版本。" : "指引 " + guide + " 已经不再提供。",
                    isShipped
                            ? "The guide " + guide + " is used as it was shipped already."
                            : "The guide " + guide + " is no longer offered already.");
            return ExitCode.FINE;
        }
        try {
            installed.useShipped(guide);
        } catch (PackRefused refused) {
            throw Problems.refusal("--home", refused);
        }
        if (isShipped) {
            toldShipped(guide);
        } else {
            advisor.tell("不再提供指引 " + guide + "。", "The guide " + guide + " is no longer offered.");
        }
        return ExitCode.FINE;
    }

    @Command(name = "distrust", description = "Trust a publisher no longer; what was installed stays.")
    int distrust(@Parameters(paramLabel = "WORDS", description = "The six words of their key.") String words)
            throws Refusal {
        InstalledGuides installed = advisor.sources().installed();
        List<PublisherKey> meant = installed.trusted().keySet().stream()
                .filter(key -> key.isMeantBy(words))
                .toList();
        if (meant.isEmpty()) {
            throw new Refusal(
                    "",
                    new Text("没有信任过这六个词的发布人。", "No publisher with these words is trusted."),
                    new Text("guides 列出信任的发布人。", "guides lists those that are."));
        }
        try {
            installed.distrust(meant.get(0));
        } catch (PackRefused refused) {
            throw Problems.refusal("--home", refused);
        }
        advisor.tell(
                "不再信任 " + meant.get(0).words() + "。已经安装的指引还在用；不要了就用 guides back。",
                meant.get(0).words()
                        + " is no longer trusted. What was installed stays in use; guides back changes that.");
        return ExitCode.FINE;
    }

    private static boolean isShipped(String guide) {
        try (GuideLibrary shipped = GuideLibrary.shipped()) {
            return shipped.ids().contains(guide);
        }
    }

    private void toldShipped(String guide) {
        told(guide, "自带的版本", "the version that was shipped");
    }

    private void told(String guide, String zh, String en) {
        advisor.tell("指引 " + guide + " 现在用" + zh + "。", "The guide " + guide + " is now " + en + ".");
    }
}
