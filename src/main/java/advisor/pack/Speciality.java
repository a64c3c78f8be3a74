package advisor.pack;

import advisor.guide.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What somebody is good for. */
public enum Speciality {
    PERSONAL_INFORMATION("personalInformation", "个人信息", "personal information"),
    FAMILY("family", "婚姻家庭", "family"),
    LEGAL_AID("legalAid", "法律援助", "legal aid"),
    FRAUD("fraud", "诈骗", "fraud"),
    POLICE("police", "公安", "police"),
    VIOLENCE("violence", "人身危险、家庭暴力", "danger and violence"),
    PROCURATORATE("procuratorate", "检察", "procuratorate"),
    COURT("court", "法院", "courts"),
    NETWORK("network", "网信", "cyberspace"),
    TELECOM("telecom", "电信", "telecom"),
    FINANCE("finance", "金融", "finance"),
    POST("post", "邮政快递", "post and couriers"),
    CONSUMER("consumer", "消费", "consumers"),
    GOVERNMENT("government", "政务", "public services"),
    SUPPORT("support", "心理支持", "mental support");

    private final String key;
    private final Text name;

    Speciality(String key, String zh, String en) {
        this.key = key;
        this.name = new Text(zh, en);
    }

    /** The key that guides and lists use. */
    public String key() {
        return key;
    }

    /** What it is called. */
    public Text label() {
        return name;
    }

    /** The speciality with a key, or with this name in Chinese or English. */
    public static Optional<Speciality> find(String word) {
        return Arrays.stream(values())
                .filter(one -> one.key.equalsIgnoreCase(word)
                        || one.name.zh().equals(word)
                        || one.name.en().equalsIgnoreCase(word))
                .findFirst();
    }

    /** The keys of all. */
    public static List<String> keys() {
        return Arrays.stream(values()).map(Speciality::key).toList();
    }
}
