package advisor.app;

import advisor.guide.Near;
import advisor.guide.Problem;
import advisor.guide.Severity;
import advisor.guide.Text;
import advisor.pack.Localities;
import advisor.pack.Speciality;
import advisor.proof.GuideCheck;
import advisor.script.GuideSource;
import java.util.List;

/** Problems with names that stand for nothing there is. */
final class UnknownNames {

    private UnknownNames() {}

    /** No division has this code. */
    static Problem locality(String code, GuideSource source, Localities localities) {
        List<String> codes =
                localities.all().stream().map(Localities.Division::code).toList();
        String near = String.join(", ", Near.keys(code, codes));
        String file = source.files().keySet().stream()
                .filter(path -> path.startsWith("localities/" + code + "/"))
                .findFirst()
                .orElse("");
        return new Problem(
                "unknown-locality",
                Severity.ERROR,
                file,
                1,
                new Text("没有区划代码 " + code + "。", "There is no division " + code + "."),
                near.isEmpty()
                        ? new Text("请把文件夹改成六位区划代码。", "Name the folder by a division code of six digits.")
                        : new Text("是不是 " + near + "？", "Did you mean " + near + "?"));
    }

    /** No lawyer has this speciality. */
    static Problem speciality(GuideCheck.Place at, String key) {
        String near = String.join(", ", Near.keys(key, Speciality.keys()));
        return new Problem(
                "unknown-speciality",
                Severity.ERROR,
                at.file(),
                at.line(),
                new Text("没有专长 " + key + "。", "There is no speciality " + key + "."),
                near.isEmpty()
                        ? new Text(
                                "可用：" + String.join("、", Speciality.keys()) + "。",
                                "There are: " + String.join(", ", Speciality.keys()) + ".")
                        : new Text("是不是 " + near + "？", "Did you mean " + near + "?"));
    }
}
