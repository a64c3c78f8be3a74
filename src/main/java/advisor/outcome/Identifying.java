package advisor.outcome;

import advisor.guide.Text;

/** Something that should be kept or given away could lead to one person; says what kind of thing, and not which. */
public final class Identifying extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final Detectors.Kind kind;

    Identifying(Detectors.Kind kind) {
        super("something like " + words(kind).en());
        this.kind = kind;
    }

    /** What kind of thing. */
    public Detectors.Kind kind() {
        return kind;
    }

    /** The kind of thing in words. */
    public Text what() {
        return words(kind);
    }

    private static Text words(Detectors.Kind kind) {
        return switch (kind) {
            case MOBILE -> new Text("手机号", "a mobile number");
            case RESIDENT_ID -> new Text("身份证号", "an identity number");
            case BANK_CARD -> new Text("银行卡号", "a bank card number");
            case EMAIL -> new Text("电子邮箱", "an e-mail address");
            case PLATE -> new Text("车牌号", "a number plate");
            case WECHAT -> new Text("微信号", "a WeChat id");
        };
    }
}
