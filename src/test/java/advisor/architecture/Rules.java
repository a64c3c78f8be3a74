package advisor.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** What must hold between the rooms below a base package, each rule with its reason. */
final class Rules {
    private static final String[] WINDOWS = {"javax.swing..", "com.formdev..", "net.miginfocom.."};
    private static final String[] SQL = {"java.sql..", "javax.sql..", "org.jdbi..", "org.h2..", "org.flywaydb.."};
    private static final Set<String> CLOCKS = Set.of("currentTimeMillis", "nanoTime");

    private final String base;

    Rules(String base) {
        this.base = base;
    }

    List<ArchRule> all() {
        List<ArchRule> rules = new ArrayList<>();
        Rooms.all().forEach(room -> rules.add(arrows(room)));
        rules.addAll(List.of(
                everyClassHasARoom(),
                noCycles(),
                windowsOnlyInTheWorkbench(),
                drawingOnlyWhereThereIsSomethingToDraw(),
                only(List.of("script"), "no script can misbehave where none can run", "org.graalvm.."),
                only(List.of("store"), "one room alone answers for what is on the disk", SQL),
                only(List.of("app"), "commands are read in one place", "picocli.."),
                guideNeedsOnlyJson(),
                noClockNoChance(),
                releasedTablesComeFromDisclosure(),
                exportersKnowReleasesAlone(),
                reportsAreWrittenByExporters(),
                noNamelessPackages(),
                onlyTheAppEnds(),
                noPrintedStackTraces(),
                nobodyLogs(),
                everyPackageTellsItsStory()));
        return rules.stream().map(rule -> rule.allowEmptyShould(true)).toList();
    }

    private ArchRule arrows(String room) {
        String[] usable = rooms(Rooms.usableFrom(room));
        return classes()
                .that(resideInAPackage(base + "." + room + ".."))
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage(base + "..").or(resideInAnyPackage(usable)))
                .because("whoever changes a room must know who can notice: " + room
                        + " uses only what its arrows reach");
    }

    private ArchRule everyClassHasARoom() {
        return classes()
                .that(resideInAPackage(base + ".."))
                .and(describe(
                        "are not the base's package-info",
                        type -> !type.getPackageName().equals(base)))
                .should()
                .resideInAnyPackage(rooms(Rooms.all()))
                .because("a new room is a decision: it gets arrows here and a line in architecture.md");
    }

    private ArchRule noCycles() {
        return slices().matching(base + ".(*)..").should().beFreeOfCycles().because("rooms in a circle are one room");
    }

    private ArchRule windowsOnlyInTheWorkbench() {
        return only(List.of("workbench", "app"), "sessions must run without a display, over ssh or in a test", WINDOWS);
    }

    private ArchRule drawingOnlyWhereThereIsSomethingToDraw() {
        return only(
                List.of("workbench", "app", "report", "document"),
                "charts and papers are drawn without a window, all else knows no pixels",
                "java.awt..",
                "org.knowm.xchart..");
    }

    private ArchRule guideNeedsOnlyJson() {
        return classes()
                .that(resideInAnyPackage(base + ".guide..", base + ".session..", base + ".disclosure.."))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        base + "..",
                        "java..",
                        "javax.crypto..",
                        "com.fasterxml.jackson..",
                        "org.jspecify..",
                        "com.google.errorprone.."))
                .because("the model and the engine can be embedded anywhere, with a JSON library and nothing else");
    }

    private ArchRule noClockNoChance() {
        return noClasses()
                .that(resideInAnyPackage(base + ".guide..", base + ".session..", base + ".disclosure.."))
                .should()
                .accessTargetWhere(describe("reads a clock or draws by chance", Rules::readsClockOrChance))
                .because("the same guide, date and answers must give the same step, always, on any machine");
    }

    private static boolean readsClockOrChance(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = access.getTarget().getName();
        boolean made = name.equals("<init>");
        return owner.getPackageName().equals("java.time") && name.equals("now")
                || owner.isEquivalentTo(Clock.class) && (name.startsWith("system") || name.startsWith("tick"))
                || owner.isEquivalentTo(System.class) && CLOCKS.contains(name)
                || owner.isEquivalentTo(Math.class) && name.equals("random")
                || owner.isEquivalentTo(UUID.class) && name.equals("randomUUID")
                || owner.isEquivalentTo(Collections.class) && name.equals("shuffle")
                || owner.isEquivalentTo(Date.class) && made
                || owner.isEquivalentTo(SplittableRandom.class)
                || owner.isEquivalentTo(ThreadLocalRandom.class)
                || owner.isAssignableTo(Random.class);
    }

    private ArchRule releasedTablesComeFromDisclosure() {
        DescribedPredicate<JavaConstructorCall> released = describe(
                "makes a ReleasedTable",
                call -> call.getTargetOwner().getSimpleName().equals("ReleasedTable"));
        return noClasses()
                .that(resideOutsideOfPackage(base + ".disclosure.."))
                .should()
                .callConstructorWhere(released)
                .because("only a protected table may leave the desk, and only disclosure protects");
    }

    private ArchRule exportersKnowReleasesAlone() {
        Set<String> known = Set.of(
                base + ".disclosure.Release",
                base + ".disclosure.ReleasedTable",
                base + ".disclosure.Epsilon",
                base + ".disclosure.Quarter",
                base + ".guide.Text",
                base + ".guide.Counted",
                base + ".guide.Language");
        return classes()
                .that(resideInAPackage(base + ".report.publish.."))
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage(base + "..")
                        .or(resideInAnyPackage(base + ".report.publish..", base + ".document..", base + ".disk.."))
                        .or(describe("releases and words", type -> known.contains(type.getName()))))
                .because("what leaves the desk can only be made of released tables: an exporter sees no other figure");
    }

    private ArchRule reportsAreWrittenByExporters() {
        return noClasses()
                .that(resideInAPackage(base + ".report.."))
                .and(resideOutsideOfPackage(base + ".report.publish.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "java.nio.file..",
                        "org.apache.poi..",
                        "org.apache.commons.csv..",
                        "com.openhtmltopdf..",
                        "org.apache.pdfbox..",
                        base + ".document..",
                        base + ".disk.."))
                .because("exact and suppressed counts are for the desk's own eyes, so nothing there can write a file");
    }

    private ArchRule noNamelessPackages() {
        return noClasses()
                .should()
                .resideInAnyPackage("..util..", "..utils..", "..helper..", "..helpers..", "..manager..", "..common..")
                .because("such a name says nothing of the room's purpose, so everything ends up in it");
    }

    private ArchRule onlyTheAppEnds() {
        return noClasses()
                .that(resideOutsideOfPackage(base + ".app.."))
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "exit", int.class)
                .because("only the command line knows what an exit code means, and a session must not be cut off");
    }

    private ArchRule noPrintedStackTraces() {
        return noClasses()
                .should()
                .callMethodWhere(describe(
                        "prints a stack trace",
                        call -> call.getTarget().getName().equals("printStackTrace")))
                .because("no advisor must meet one, and its message could carry a client's words");
    }

    private ArchRule nobodyLogs() {
        List<String> silencing = List.of("getLogger", "setLevel");
        return noClasses()
                .that(resideInAPackage(base + ".."))
                .should()
                .callMethodWhere(describe("writes to a log", call -> {
                    String owner = call.getTargetOwner().getName();
                    boolean logs = owner.startsWith("java.util.logging.")
                            || owner.startsWith("java.lang.System$Logger")
                            || owner.startsWith("org.slf4j.")
                            || owner.startsWith("org.apache.logging.")
                            || owner.startsWith("org.apache.commons.logging.");
                    return logs && !silencing.contains(call.getTarget().getName());
                }))
                .because("a log is a disk: what is not written needs no detector, and no later change can let a"
                        + " client's words into it");
    }

    private static ArchRule everyPackageTellsItsStory() {
        return classes()
                .should(new ArchCondition<>("lie in a package with a package-info that is @NullMarked") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                        String sentence = type.getPackageName() + " has no package-info with @NullMarked";
                        events.add(new SimpleConditionEvent(type, marked, sentence));
                    }
                })
                .because("a package tells its data's way in a paragraph, and null is a choice that can be seen");
    }

    private ArchRule only(List<String> rooms, String because, String... libraries) {
        return noClasses()
                .that(resideInAPackage(base + ".."))
                .and(describe(
                        "are not in " + String.join(", ", rooms),
                        type -> rooms.stream()
                                .noneMatch(room -> resideInAPackage(base + "." + room + "..")
                                        .test(type))))
                .should()
                .dependOnClassesThat(resideInAnyPackage(libraries))
                .because(because);
    }

    private String[] rooms(Set<String> names) {
        return names.stream()
                .flatMap(name -> Stream.of(base + "." + name + ".."))
                .toArray(String[]::new);
    }
}
