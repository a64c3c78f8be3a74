package advisor.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A proof that is kept is used again only by the classes that made it: whatever a proof comes to in this package either
 * belongs to what {@link ProofBook} hashes, or is named here with the reason why it can not change a verdict.
 */
class ProofEditionTest {

    /** Used by a proof, without a word in whether something is possible. */
    private static final Set<Class<?>> NO_SAY = Set.of(
            // carries what was found
            Proof.class,
            Finding.class,
            GuideCheck.class,
            // what is open is not kept
            Deadline.class,
            Watch.class,
            // keeps what others found
            ProofBook.class,
            // runs what others are
            Cores.class,
            // replays the client of a finding, and a finding is not kept
            Witnesses.class,
            Circumstance.class,
            Difference.class,
            Side.class,
            // the question only; SmtSolver answers it
            Solver.class);

    @Test
    void everyClassThatHasASayInAProofIsHashed() {
        Set<String> hashed = names(ProofBook.Proofs.CLASSES);
        Set<String> known = new TreeSet<>(hashed);
        known.addAll(names(NO_SAY));
        assertThat(known).containsAll(reached());
        assertThat(hashed).doesNotContainAnyElementsOf(names(NO_SAY));
        assertThat(reached()).containsAll(hashed);
    }

    /* The classes of this package, each for all that lies within it, that a proof comes to; not what those come to that have no say. */
    private static Set<String> reached() {
        JavaClasses all = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(Prover.class.getPackageName());
        Set<String> quiet = names(NO_SAY);
        Set<String> reached = new TreeSet<>(Set.of(Prover.class.getSimpleName()));
        Deque<String> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            String name = open.pop();
            Stream<JavaClass> within = all.stream().filter(one -> outermost(one).equals(name));
            within.flatMap(one -> one.getDirectDependenciesFromSelf().stream())
                    .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                    .filter(target -> target.getPackageName().equals(Prover.class.getPackageName()))
                    .map(ProofEditionTest::outermost)
                    .filter(reached::add)
                    .filter(target -> !quiet.contains(target))
                    .forEach(open::push);
        }
        return reached;
    }

    private static String outermost(JavaClass one) {
        String name = one.getName().substring(one.getPackageName().length() + 1);
        return name.contains("$") ? name.substring(0, name.indexOf('$')) : name;
    }

    private static Set<String> names(Collection<Class<?>> classes) {
        return classes.stream().map(Class::getSimpleName).collect(Collectors.toCollection(TreeSet::new));
    }
}
