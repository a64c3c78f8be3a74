package advisor.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Conditions as an author might write them, drawn at random, over six questions of every kind that has predicates. */
final class RandomConditions {

    /** The declarations of the questions the conditions are about. */
    static final String QUESTIONS = """
              const one = ask.selectOne('one', '哪一个?', { askAlways: true, options: { a: '甲', b: '乙', c: '丙' } })
              const many = ask.selectMultiple('many', '哪些?',
                { askAlways: true, options: { x: '甲', y: '乙', z: '丙', none: '没有' }, alone: ['none'] })
              const yes = ask.yesNo('yes', '有吗?', { askAlways: true })
              const money = ask.money('money', '多少钱?', { askAlways: true })
              const count = ask.number('count', '多少条?', { askAlways: true })
              const half = ask.number('half', '多少半条?', { askAlways: true })
            """;

    private static final int DEEPEST = 4;

    private final Random random;

    RandomConditions(long seed) {
        this.random = new Random(seed);
    }

    /** The bodies of arrow functions. */
    List<String> draw(int number) {
        List<String> conditions = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            conditions.add(random.nextInt(3) == 0 ? block() : "() => " + expression(0));
        }
        return conditions;
    }

    private String block() {
        return switch (random.nextInt(3)) {
            case 0 ->
                "() => { if (" + expression(1) + ") return " + expression(2) + "\n return " + expression(1) + " }";
            case 1 ->
                "() => { for (const key of ['x', 'z']) { if (many.has(key) && " + expression(2) + ") return "
                        + expression(2) + " }\n return " + expression(2) + " }";
            default ->
                "() => { const seen = " + expression(1) + "\n return seen ? " + expression(2) + " : !seen && "
                        + expression(2) + " }";
        };
    }

    private String expression(int depth) {
        if (depth >= DEEPEST || random.nextInt(4) == 0) {
            return predicate();
        }
        return switch (random.nextInt(5)) {
            case 0 -> "!(" + expression(depth + 1) + ")";
            case 1 -> "(" + expression(depth + 1) + " || " + expression(depth + 1) + ")";
            case 2 -> "(" + expression(depth + 1) + " ? " + expression(depth + 1) + " : " + expression(depth + 1) + ")";
            default -> "(" + expression(depth + 1) + " && " + expression(depth + 1) + ")";
        };
    }

    private String predicate() {
        return switch (random.nextInt(15)) {
            case 0, 1 -> "one.is('" + pick("a", "b", "c") + "')";
            case 2 -> "one.isOneOf('" + pick("a", "b") + "', 'c')";
            case 3 -> "['a', '" + pick("b", "c") + "'].some(key => one.is(key))";
            case 4, 5 -> "many.has('" + pick("x", "y", "z", "none") + "')";
            case 6 -> "many.hasAny('" + pick("x", "y") + "', 'z')";
            case 7 -> "many.count().atLeast(" + (1 + random.nextInt(3)) + ")";
            case 8 -> "yes." + pick("isYes()", "isNo()", "isKnown()");
            case 9 -> "money.atLeast(" + limit() + ")";
            case 10 -> "money.below(" + limit() + ")";
            case 11 -> "count." + pick("atLeast(", "below(") + limit() + ")";
            case 12 -> "count.within(" + random.nextInt(5) + ", " + (5 + random.nextInt(10)) + ")";
            case 13 -> "sum(count.times(2), half).atLeast(" + limit() + ")";
            default -> pick("money", "one", "many") + ".isKnown()";
        };
    }

    private int limit() {
        return random.nextInt(12);
    }

    private String pick(String... from) {
        return from[random.nextInt(from.length)];
    }
}
