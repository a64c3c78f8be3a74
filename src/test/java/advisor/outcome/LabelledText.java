package advisor.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Invents texts as people write them, with something that leads to one person in them or with nothing of the kind.
 *
 * <p>What leads to a person is written plainly in half of the texts, and hidden in the others: full-width, spaced, with
 * signs without width, with Chinese numerals, or several of these at once.
 */
final class LabelledText {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String[] MOBILES = {
        "130", "131", "132", "133", "134", "135", "136", "137", "138", "139", "145", "147", "150", "151", "152", "153",
                "155",
        "156", "157", "158", "159", "166", "170", "171", "172", "173", "175", "176", "177", "178", "180", "181", "182",
                "183",
        "185", "186", "187", "188", "189", "191", "193", "195", "198", "199"
    };
    private static final String[] CITIES = {
        "320104", "110105", "310115", "440305", "510107", "500103", "230102", "650102"
    };
    private static final String[] NAMES = {"zhang", "wangli", "chen", "liuyang", "sunny", "xiaomi", "lin", "huang"};
    private static final String[] HOSTS = {"qq.com", "163.com", "126.com", "gmail.com", "outlook.com", "sina.com.cn"};
    private static final String[] BEFORE = {
        "我的号码是", "联系", "转账给 ", "对方让我打 ", "截图里有", "号码：", "(", "tel ", "call me on ", "备注“", "说是", ""
    };
    private static final String[] AFTER = {
        "，请回电", "。", " 谢谢", ")", "，金额 3000 元", " please", "”的", "这个", " 2026年11月14日", "\n第二行", ""
    };
    private static final String[] GAPS = {" ", "-", ".", "\u00b7", " - ", "_", "/", "\u2014", "\u2002", "*"};
    private static final String[] UNSEEN = {"\u200b", "\u200d", "\u2060", "\ufeff", "\u00ad"};
    private static final String NUMERALS = "零一二三四五六七八九";
    private static final String CAPITALS = "零壹贰叁肆伍陆柒捌玖";

    private final Random random;

    LabelledText(long seed) {
        random = new Random(seed);
    }

    /** A text and what is in it, or null when nothing is. */
    record Text(String text, Detectors.Kind kind) {}

    Text with(Detectors.Kind kind) {
        String sign = switch (kind) {
            case MOBILE -> hidden(one("", "", "", "+86", "86 ", "0086 ") + one(MOBILES) + digits(8));
            case RESIDENT_ID -> hidden(residentId());
            case BANK_CARD -> hidden(card());
            case EMAIL -> email();
            case PLATE -> plate();
            case WECHAT -> wechat();
        };
        return new Text(one(BEFORE) + sign + one(AFTER), kind);
    }

    private String hidden(String number) {
        return switch (random.nextInt(12)) {
            case 0 -> wide(number);
            case 1 -> numerals(number, NUMERALS);
            case 2 -> numerals(number, CAPITALS);
            case 3 -> grouped(number, one(GAPS), 4);
            case 4 -> grouped(number, one(GAPS), 1);
            case 5 -> unseen(number);
            case 6 -> grouped(wide(number), one(" ", "-", "－"), 3 + random.nextInt(2));
            case 7 -> unseen(grouped(mixed(number), one(" ", "-"), 2 + random.nextInt(3)));
            default -> number;
        };
    }

    private String wide(String number) {
        StringBuilder wide = new StringBuilder();
        number.chars().forEach(c -> wide.append(c > ' ' && c < 127 ? (char) (c + 0xfee0) : (char) c));
        return wide.toString();
    }

    private String numerals(String number, String digits) {
        StringBuilder said = new StringBuilder();
        number.chars().forEach(c -> said.append(c >= '0' && c <= '9' ? digits.charAt(c - '0') : (char) c));
        return said.toString();
    }

    private String mixed(String number) {
        StringBuilder said = new StringBuilder();
        for (int i = 0; i < number.length(); i++) {
            String c = number.substring(i, i + 1);
            said.append(
                    switch (random.nextInt(3)) {
                        case 0 -> wide(c);
                        case 1 -> numerals(c, NUMERALS);
                        default -> c;
                    });
        }
        return said.toString();
    }

    private static String grouped(String number, String gap, int size) {
        StringBuilder said = new StringBuilder();
        for (int i = 0; i < number.length(); i++) {
            said.append(i > 0 && i % size == 0 ? gap : "").append(number.charAt(i));
        }
        return said.toString();
    }

    private String unseen(String number) {
        StringBuilder said = new StringBuilder();
        number.chars().forEach(c -> said.append((char) c).append(random.nextInt(3) == 0 ? one(UNSEEN) : ""));
        return said.toString();
    }

    private String residentId() {
        LocalDate born = LocalDate.of(1940, 1, 1).plusDays(random.nextInt(27000));
        String first = one(CITIES) + born.toString().replace("-", "") + digits(3);
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += WEIGHTS[i] * (first.charAt(i) - '0');
        }
        String check = "10X98765432".substring(sum % 11, sum % 11 + 1);
        return first + (random.nextBoolean() ? check : check.toLowerCase(java.util.Locale.ROOT));
    }

    private String card() {
        String first = switch (random.nextInt(5)) {
            case 0 -> "4" + digits(14);
            case 1 -> "5" + (1 + random.nextInt(5)) + digits(13);
            case 2 -> "62" + digits(13);
            default -> "62" + digits(16);
        };
        for (int check = 0; check < 10; check++) {
            if (luhn(first + check)) {
                return first + check;
            }
        }
        throw new AssertionError("one of ten digits fits");
    }

    private static boolean luhn(String digits) {
        int sum = 0;
        boolean twice = false;
        for (int i = digits.length() - 1; i >= 0; i--, twice = !twice) {
            int digit = digits.charAt(i) - '0';
            sum += twice ? digit * 2 / 10 + digit * 2 % 10 : digit;
        }
        return sum % 10 == 0;
    }

    private String email() {
        String local = one(NAMES) + one("", ".", "_") + digits(1 + random.nextInt(4));
        String host = one(HOSTS);
        return switch (random.nextInt(10)) {
            case 0 -> wide(local + "@" + host);
            case 1 -> local + "(at)" + host;
            case 2 -> local + " @ " + host;
            case 3 -> local + "艾特" + host.replace(".", "点");
            case 4 -> unseen(local + "@" + host);
            case 5 -> grouped((local + "@" + host), " ", 1);
            case 6 -> local + "[at]" + host.replace(".", "[dot]");
            default -> local + "@" + host;
        };
    }

    private String plate() {
        String letters = "ABCDEFGHJKLMNPQRSTUVWXYZ";
        StringBuilder serial = new StringBuilder();
        boolean electric = random.nextInt(4) == 0;
        if (electric) {
            serial.append(one("D", "F")).append(digits(5));
        } else {
            serial.append(digits(5));
            for (int i = random.nextInt(3); i > 0; i--) {
                serial.setCharAt(random.nextInt(5), letters.charAt(random.nextInt(letters.length())));
            }
        }
        String head = one("苏", "京", "沪", "粤", "川", "浙", "鲁") + letters.charAt(random.nextInt(letters.length()));
        return switch (random.nextInt(8)) {
            case 0 -> head + "·" + serial;
            case 1 -> head + " " + serial;
            case 2 -> grouped(head + serial, " ", 1);
            case 3 -> wide(head + serial);
            case 4 -> unseen(head + serial).toLowerCase(java.util.Locale.ROOT);
            case 5 -> head + numerals(serial.toString(), NUMERALS);
            default -> head + serial;
        };
    }

    private String wechat() {
        String id = one(NAMES) + one("_", "-", "") + digits(3 + random.nextInt(4));
        String said = one("微信", "微信号：", "加我微信 ", "WeChat: ", "wechat id ", "薇信", "vx:", "wx：", "V信 ", "微信号是") + id;
        return switch (random.nextInt(6)) {
            case 0 -> wide(said);
            case 1 -> unseen(said);
            case 2 -> "wxid_" + one(NAMES) + digits(8);
            default -> said;
        };
    }

    /** A text about the same things with nobody in it. */
    Text without() {
        List<String> parts = new ArrayList<>();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            parts.add(ordinary());
        }
        return new Text(String.join(one("，", "。", " ", ", ", "\n"), parts), null);
    }

    private String ordinary() {
        return switch (random.nextInt(26)) {
            case 0 -> "2026-11-" + two(30) + " " + two(24) + ":" + two(60) + ":" + two(60) + " 转账 " + amount() + " 元";
            case 1 -> "2026年" + two(12) + "月" + two(28) + "日下午";
            case 2 -> "拨打 " + one("12315", "96110", "110", "12377", "12321", "12348") + " 举报";
            case 3 -> "客服 400-" + digits(3) + "-" + digits(4);
            case 4 -> "座机 025-8" + digits(7);
            case 5 -> "订单号 2026" + digits(4 + random.nextInt(16));
            case 6 -> "(2026)苏0104民初" + digits(4) + "号";
            case 7 -> "《个人信息保护法》第" + (1 + random.nextInt(74)) + "条";
            case 8 -> "统一社会信用代码 91320104MA1" + "WXYT5R".charAt(random.nextInt(6)) + digits(5) + "X";
            case 9 ->
                one("from-3000-below-6000", "day-within-30-days", "place-320100", "stop-payment", "R07", "call-110");
            case 10 -> "区划代码 " + one(CITIES) + "，邮编 21" + digits(4);
            case 11 -> "共 " + random.nextInt(90) + "、" + random.nextInt(90) + "、" + random.nextInt(900) + " 条";
            case 12 -> "微信转账记录 " + random.nextInt(20) + " 条，微信支付截图";
            case 13 -> "WeChat transfer records and a WeChat group of " + random.nextInt(500);
            case 14 -> "IP 192.168." + random.nextInt(255) + "." + random.nextInt(255);
            case 15 -> "version 1." + random.nextInt(20) + "." + random.nextInt(20) + "+build." + random.nextInt(99);
            case 16 -> "新增 APP 两款，苏州、云南各一";
            case 17 -> "损失 " + amount() + ".00 元，利率 " + random.nextInt(30) + "." + random.nextInt(99) + "%";
            case 18 -> "meet @ the desk. thanks, ask at noon. ok";
            case 19 -> "一共三次，二零二六年十一月，第七十四条";
            case 20 -> "https://www.12377.cn/node_" + digits(6) + ".htm";
            case 21 -> Long.toHexString(random.nextLong()) + Long.toHexString(random.nextLong());
            case 22 -> "第 " + random.nextInt(30) + " 页，共 " + random.nextInt(300) + " 页 A" + random.nextInt(9) + " 纸";
            case 23 -> "尾号 " + digits(4) + " 的银行卡";
            case 24 -> "京东订单，川菜馆 B" + random.nextInt(9) + " 座 " + (100 + random.nextInt(900)) + " 室";
            default -> "卡号前六位 62" + digits(4) + "，流水号 " + digits(8);
        };
    }

    private String amount() {
        return one("3,000", "12,345", "1,234,567", "5000", "15000", "1,300");
    }

    private String two(int below) {
        return String.format("%02d", random.nextInt(below - 1) + 1);
    }

    private String digits(int count) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }

    private String one(String... of) {
        return of[random.nextInt(of.length)];
    }
}
