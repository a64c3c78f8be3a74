package advisor.store;

import advisor.guide.Text;
import advisor.store.StoreRefused.Reason;
import java.nio.file.Path;

/** The sentences of exchange between desks. */
final class ExchangeRefusals {

    private ExchangeRefusals() {}

    static StoreRefused notOfThisGroup(Path file) {
        return new StoreRefused(
                Reason.NOT_OF_THIS_GROUP,
                new Text(
                        file + " 不是本组服务台导出的，或者损坏了。没有导入任何内容。",
                        "The file " + file
                                + " was not exported by a desk of this group, or it is damaged. Nothing of it"
                                + " was taken in."),
                new Text("请核对小组密钥，并请对方重新导出。", "Compare the group key, and have it exported again."));
    }

    static StoreRefused noGroupKey(Path file) {
        return new StoreRefused(
                Reason.UNREADABLE,
                new Text(file + " 不是小组密钥。", "The file " + file + " is no group key."),
                new Text("请向组长要密钥文件。", "Ask the coordinator of the group for the key's file."));
    }

    static StoreRefused unsigned(Path file) {
        return new StoreRefused(
                Reason.NOT_OF_THIS_GROUP,
                new Text(
                        file + " 是旧版本导出的，没有签名，看不出是哪个服务台的。没有导入任何内容。",
                        "The file " + file + " is of a version that did not sign, so that nobody knows which desk it is"
                                + " from. Nothing of it was taken in."),
                new Text("请对方用新版本重新导出。", "Have it exported again with the version of now."));
    }

    static StoreRefused forged(Path file) {
        return new StoreRefused(
                Reason.NOT_OF_THIS_GROUP,
                new Text(
                        file + " 的签名不是它所说的服务台签的：签名之后被改过。没有导入任何内容。",
                        "The file " + file
                                + " was not signed by the desk it names: somebody changed it afterwards. Nothing"
                                + " of it was taken in."),
                new Text("请向对方打电话问清楚，当面重新拿一份。", "Call that desk, and have the file handed over anew."));
    }

    static StoreRefused changed(Path file) {
        return new StoreRefused(
                Reason.NOT_OF_THIS_GROUP,
                new Text(
                        file + " 在导入时被改动，已停下。",
                        "The file " + file + " was changed while it was taken in, which was stopped."),
                new Text("请把文件复制到本机，再导入一次。", "Copy the file to this computer, and take it in again."));
    }

    static StoreRefused unknownDesk(DeskKey desk) {
        return new StoreRefused(
                Reason.UNKNOWN_DESK,
                new Text(
                        "签名的服务台这里还不认识，它的六个词是 " + desk.words() + "。没有导入任何内容。",
                        "Nobody here has trusted the desk that signed it yet, whose words are " + desk.words()
                                + ". Nothing of it was taken in."),
                new Text(
                        "请打电话向对方核对这六个词，一样再信任它（--trust 六个词）。",
                        "Ask that desk for its words over the phone; when they are the same, trust it (--trust WORDS)."));
    }

    static StoreRefused otherDesk(DeskKey desk) {
        return new StoreRefused(
                Reason.UNKNOWN_DESK,
                new Text(
                        "这份文件不是您信任的服务台签的：签名的六个词是 " + desk.words() + "。没有导入任何内容。",
                        "The file was not signed by the desk you trust: the words of its signer are " + desk.words()
                                + ". Nothing of it was taken in."),
                new Text("不要导入，先向对方问清楚。", "Do not take it in before you have asked that desk."));
    }
}
