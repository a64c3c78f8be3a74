package advisor.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The English name of a division by rule, from its Chinese name and the pinyin of each character.
 *
 * <p>The word for its kind at the end is left out where it goes without saying, as in Nanjing, and translated where it does
 * not, as in Enshi Tujia and Miao Autonomous Prefecture. Names that have an established English form of another origin, such as
 * Harbin, can not be found by rule and stand in the list of divisions itself.
 */
final class EnglishName {

    /* The longest first where one is the end of another. */
    private static final Map<String, String> KINDS = new LinkedHashMap<>();

    private static final Map<String, String> PEOPLES = Map.ofEntries(
            Map.entry("壮族", "Zhuang"),
            Map.entry("满族", "Manchu"),
            Map.entry("回族", "Hui"),
            Map.entry("苗族", "Miao"),
            Map.entry("维吾尔", "Uygur"),
            Map.entry("土家族", "Tujia"),
            Map.entry("彝族", "Yi"),
            Map.entry("蒙古族", "Mongol"),
            Map.entry("蒙古", "Mongol"),
            Map.entry("藏族", "Tibetan"),
            Map.entry("布依族", "Buyei"),
            Map.entry("侗族", "Dong"),
            Map.entry("瑶族", "Yao"),
            Map.entry("朝鲜族", "Korean"),
            Map.entry("白族", "Bai"),
            Map.entry("哈尼族", "Hani"),
            Map.entry("哈萨克族", "Kazak"),
            Map.entry("哈萨克", "Kazak"),
            Map.entry("黎族", "Li"),
            Map.entry("傣族", "Dai"),
            Map.entry("畲族", "She"),
            Map.entry("傈僳族", "Lisu"),
            Map.entry("仡佬族", "Gelao"),
            Map.entry("东乡族", "Dongxiang"),
            Map.entry("拉祜族", "Lahu"),
            Map.entry("水族", "Sui"),
            Map.entry("佤族", "Va"),
            Map.entry("纳西族", "Naxi"),
            Map.entry("羌族", "Qiang"),
            Map.entry("土族", "Tu"),
            Map.entry("仫佬族", "Mulao"),
            Map.entry("锡伯", "Xibe"),
            Map.entry("柯尔克孜", "Kirgiz"),
            Map.entry("达斡尔族", "Daur"),
            Map.entry("景颇族", "Jingpo"),
            Map.entry("毛南族", "Maonan"),
            Map.entry("撒拉族", "Salar"),
            Map.entry("布朗族", "Blang"),
            Map.entry("塔吉克", "Tajik"),
            Map.entry("普米族", "Pumi"),
            Map.entry("鄂温克族", "Ewenki"),
            Map.entry("怒族", "Nu"),
            Map.entry("鄂伦春", "Oroqen"),
            Map.entry("独龙族", "Derung"),
            Map.entry("裕固族", "Yugur"),
            Map.entry("保安族", "Bonan"),
            Map.entry("各族", "Multi-Ethnic"));

    static {
        KINDS.put("自治区直辖县级行政区划", "Divisions Directly under the Region");
        KINDS.put("省直辖县级行政区划", "Divisions Directly under the Province");
        KINDS.put("特别行政区", "");
        KINDS.put("自治州", "Autonomous Prefecture");
        KINDS.put("自治县", "Autonomous County");
        KINDS.put("自治旗", "Autonomous Banner");
        KINDS.put("自治区", "");
        KINDS.put("地区", "Prefecture");
        KINDS.put("矿区", "Mining District");
        KINDS.put("林区", "Forestry District");
        KINDS.put("特区", "Special District");
        KINDS.put("左翼前旗", "Left Wing Front Banner");
        KINDS.put("左翼中旗", "Left Wing Middle Banner");
        KINDS.put("左翼后旗", "Left Wing Rear Banner");
        KINDS.put("右翼前旗", "Right Wing Front Banner");
        KINDS.put("右翼中旗", "Right Wing Middle Banner");
        KINDS.put("右翼后旗", "Right Wing Rear Banner");
        KINDS.put("联合旗", "United Banner");
        KINDS.put("左旗", "Left Banner");
        KINDS.put("右旗", "Right Banner");
        KINDS.put("前旗", "Front Banner");
        KINDS.put("中旗", "Middle Banner");
        KINDS.put("后旗", "Rear Banner");
        KINDS.put("旗", "Banner");
        KINDS.put("盟", "League");
        KINDS.put("群岛", "Islands");
        KINDS.put("省", "");
        KINDS.put("市", "");
        KINDS.put("县", "");
        KINDS.put("区", "");
    }

    /* What stands where a name of one character would be left: Zhao County, not Zhao. */
    private static final Map<String, String> AFTER_ONE = Map.of("县", "County", "区", "District", "市", "City");

    private EnglishName() {}

    /**
     * The name by rule.
     *
     * @param name in Chinese, as in 恩施土家族苗族自治州
     * @param pinyin the syllables of all its characters, separated by spaces
     * @return the Chinese name where there is no syllable for each character
     */
    static String of(String name, String pinyin) {
        List<String> syllables = List.of(pinyin.strip().split(" +"));
        if (syllables.size() != name.length()) {
            return name;
        }
        String kind = KINDS.keySet().stream().filter(name::endsWith).findFirst().orElse("");
        String proper = name.substring(0, name.length() - kind.length());
        List<String> peoples = new ArrayList<>();
        if (kind.startsWith("自治")) {
            for (String people = people(proper); !people.isEmpty(); people = people(proper)) {
                proper = proper.substring(0, proper.length() - people.length());
                peoples.add(0, PEOPLES.getOrDefault(people, people));
            }
        }
        List<String> words = new ArrayList<>();
        if (!proper.isEmpty()) {
            words.add(joined(syllables.subList(0, proper.length())));
        }
        // the regions are called after their place alone
        String translated = KINDS.getOrDefault(kind, "");
        if (!translated.isEmpty()) {
            if (!peoples.isEmpty()) {
                words.add(listed(peoples));
            }
            words.add(translated);
        } else if (proper.length() < 2 && AFTER_ONE.containsKey(kind)) {
            words.add(AFTER_ONE.get(kind));
        }
        return String.join(" ", words);
    }

    private static String people(String name) {
        return PEOPLES.keySet().stream()
                .filter(name::endsWith)
                .max(java.util.Comparator.comparingInt(String::length))
                .orElse("");
    }

    private static String listed(List<String> peoples) {
        int last = peoples.size() - 1;
        return last == 0 ? peoples.get(0) : String.join(", ", peoples.subList(0, last)) + " and " + peoples.get(last);
    }

    /* As in Xi'an and Lüliang. */
    private static String joined(List<String> syllables) {
        StringBuilder joined = new StringBuilder();
        for (String syllable : syllables) {
            String spelt = syllable.replaceFirst("^([ln])v", "$1ü");
            if (joined.length() > 0 && "aeo".indexOf(spelt.charAt(0)) >= 0) {
                joined.append('\'');
            }
            joined.append(spelt);
        }
        return joined.substring(0, 1).toUpperCase(Locale.ROOT) + joined.substring(1);
    }
}
