package advisor.app;

import advisor.guide.Text;
import advisor.pack.signed.PackRefused;
import advisor.pack.signed.PublisherKey;
import advisor.pack.signed.SigningKey;
import advisor.pack.signed.SigningKeyFile;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.security.SecureRandom;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** The key with which a publisher signs guides. */
@Command(name = "key", description = "Make the key that signs guides.", synopsisSubcommandLabel = "COMMAND")
final class KeyCommand {

    @ParentCommand
    private Advisor advisor;

    @Command(
            name = "new",
            description =
                    "Make a key in a new file that only you can read, encrypted with --passphrase-file when given;"
                            + " print the six words by which others know it.")
    int fresh(@Parameters(paramLabel = "FILE", description = "The file to make; it must not be there yet.") Path file)
            throws Refusal {
        SecureRandom random = new SecureRandom();
        SigningKey key = SigningKey.random(random);
        boolean encrypted = advisor.passphraseFile() != null;
        try {
            new SigningKeyFile(file)
                    .create(key, encrypted ? new DeskDoor(advisor).passphraseOfKey(file) : null, random);
        } catch (FileAlreadyExistsException there) {
            throw new Refusal(
                    "",
                    new Text("文件 " + file + " 已经有了，没有改动它。", "There is a file " + file + " already; it was left alone."),
                    new Text("请换一个文件名。", "Choose another name."));
        } catch (IOException failed) {
            throw new Refusal(
                    "",
                    new Text("文件 " + file + " 写不进去。", "The file " + file + " can not be written."),
                    new Text("请检查文件夹和写入权限。", "See that its folder is there and may be written to."));
        }
        advisor.tell(
                encrypted
                        ? "密钥已写入 " + file + "，要口令才能用。请备份，不要发给任何人。"
                        : "密钥已写入 " + file + "，没有口令保护。请备份，不要发给任何人；要口令就加 --passphrase-file 重做一个。",
                encrypted
                        ? "The key is in " + file + " and opens with its passphrase. Back it up, and give it to nobody."
                        : "The key is in " + file
                                + ", without a passphrase. Back it up, and give it to nobody; for one with a"
                                + " passphrase make another with --passphrase-file.");
        words(key.publisher());
        return ExitCode.FINE;
    }

    @Command(name = "words", description = "Print the six words by which others know a key.")
    int words(@Parameters(paramLabel = "FILE", description = "The file of the key.") Path file) throws Refusal {
        try {
            words(new SigningKeyFile(file).publisher());
            return ExitCode.FINE;
        } catch (PackRefused refused) {
            throw Problems.refusal("", refused);
        }
    }

    private void words(PublisherKey publisher) {
        advisor.tell("公钥的六个词，别的服务台安装时要向您核对：", "The six words of its public half, which other desks ask you for:");
        advisor.streams().out().println(publisher.words());
    }
}
