package advisor.workbench.task;

import advisor.guide.Text;

/**
 * Something that did not go as meant, in words.
 *
 * @param sentence what happened
 * @param remedy what the advisor can do now
 */
public record Notice(Text sentence, Text remedy) {

    /** A fault of our own: names the kind of fault and its place, never its message. */
    public static Notice fault(Throwable fault) {
        String kind = fault.getClass().getSimpleName();
        String place = fault.getStackTrace().length == 0
                ? ""
                : " (" + fault.getStackTrace()[0].getFileName() + ":" + fault.getStackTrace()[0].getLineNumber() + ")";
        return new Notice(
                new Text("程序出错了：" + kind + place + "。", "Something went wrong in this program: " + kind + place + "."),
                new Text(
                        "已保存的记录不受影响。请再试一次；如果又出现，请把这一行告诉维护的人。",
                        "Saved records are safe. Try again; if it happens again, tell this line to whoever maintains it."));
    }
}
