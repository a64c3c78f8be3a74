package advisor.report.publish;

import advisor.disclosure.Epsilon;
import advisor.disclosure.ReleasedTable;
import java.util.ArrayList;
import java.util.List;

/** What the noise means, in plain words, with the figures of this very release. */
final class NoiseWords {

    private NoiseWords() {}

    /** A heading with its paragraphs. */
    record Part(String heading, List<String> paragraphs) {}

    /** The heading of the whole explanation. */
    static String heading(Publication publication) {
        return publication.say("这些数字该怎么看", "How to read these figures");
    }

    /** The explanation, part by part. */
    static List<Part> of(Publication one) {
        List<Publication.Sheet> sheets = one.sheets();
        long margin = sheets.stream().mapToLong(Publication.Sheet::margin).max().orElse(0);
        Epsilon table = sheets.isEmpty() ? Epsilon.ZERO : sheets.get(0).epsilon();
        Epsilon year = one.epsilon().plus(one.epsilon());
        year = year.plus(year);
        List<Part> parts = new ArrayList<>();
        parts.add(
                new Part(
                        one.say("为什么不是准确的数", "Why they are not exact"),
                        List.of(
                                one.say(
                                        "来咨询的人少，准确的数会暴露人：如果上个季度有 12 次，这个季度有 13 次，知道谁这个季度来过的人，就知道了他说过什么。"
                                                + "所以公布之前，每个数都随机加上或减去一个小的数，谁也不知道加减了多少。",
                                        "Where few people come, exact figures give people away: if there were 12 visits of a kind before and 13"
                                                + " now, whoever knows who came learns what that person said. So before anything is published, a"
                                                + " small random number is added to every figure or taken from it, and nobody knows which."))));
        parts.add(new Part(
                one.say("差多少", "By how much they are off"),
                List.of(
                        one.say(
                                "每 100 个数里，大约 95 个和实际相差不超过 " + margin + "。表里“多半在”一栏就是这个范围，图上是细线。"
                                        + "两个数相差比这还小，就不要说哪个更多。",
                                "Of 100 figures, about 95 are off by no more than " + margin
                                        + ". The tables give this range, and"
                                        + " the charts show it as a thin line. Where two figures differ by less, do not say which"
                                        + " is larger."),
                        one.say(
                                "小于 " + ReleasedTable.SMALLEST_SHOWN + " 的数只写“<" + ReleasedTable.SMALLEST_SHOWN
                                        + "”，也可能一个都没有：这么小的数里，误差比数本身还大。",
                                "Figures below " + ReleasedTable.SMALLEST_SHOWN + " are shown as “<"
                                        + ReleasedTable.SMALLEST_SHOWN
                                        + "”, and that may be none at all: there the noise is larger"
                                        + " than the figure."),
                        one.say(
                                "各表的总数相同，没有负数：加减之后调整过一次。调整只用加减过的数，不看实际的数。",
                                "All tables have the same total, and nothing is below 0: the figures were adjusted to each other"
                                        + " after the noise was added, from the noisy figures alone."))));
        parts.add(new Part(
                one.say("为什么只公布一次", "Why only once"),
                List.of(
                        one.say(
                                "一个季度结束之后公布一次，以后再要，给出的是同一份。如果每次都重新加减，多要几次取平均，就能算出实际的数。",
                                "A quarter is published once it is over; who asks again gets the same figures. If the noise were"
                                        + " drawn anew each time, asking often and taking the mean would show the truth."),
                        one.say(
                                "公布之后才补记的咨询，算在下一次里，每次咨询只算一次。公布之后撤回记录的，以后的公布里不再有它；" + "已经公布的数不改，因为从里面本来就看不出任何一个人。",
                                "Visits recorded after that count in the next release, and each visit counts in one only. Who has"
                                        + " a record withdrawn later is in no further release; what is published stays, since no"
                                        + " single person could be seen in it."))));
        parts.add(new Part(
                one.say("保证了什么", "What is guaranteed"),
                List.of(
                        one.say(
                                "不管有没有某一次咨询，公布出任何一组数字的可能性都差不多：每张表最多相差 e 的 " + table + " 次方倍（ε = " + table + "），这一次的 "
                                        + sheets.size() + " 张表合起来 ε = " + one.epsilon() + "。",
                                "With or without any one visit, every set of figures is almost as likely to be published: for one"
                                        + " table at most e to the power of " + table + " times as likely (epsilon "
                                        + table
                                        + "), for the " + sheets.size() + " tables of this release together epsilon "
                                        + one.epsilon() + "."),
                        one.say(
                                "一次咨询只在一次公布里，所以对它总共就是 " + one.epsilon() + "。一年最多公布四次：每个季度都来的人，一年合计最多 " + year
                                        + "。用完了，这一年就不再公布。",
                                "A visit is in one release only, so " + one.epsilon()
                                        + " is all that is ever told of it. There are"
                                        + " at most four releases a year: of somebody who comes every quarter, a year tells at most "
                                        + year + ". When that is used up, nothing more is published in the year."),
                        one.say(
                                "方法：离散拉普拉斯噪声，整数精确抽样。有哪些表、哪些行事先就定好，和谁来过无关。",
                                "The method is discrete Laplace noise, drawn exactly with whole numbers. Which tables and rows there"
                                        + " are is fixed beforehand and does not depend on who came."))));
        return parts;
    }
}
