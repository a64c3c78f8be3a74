package advisor.pack.signed;

import advisor.disk.Utf8;
import advisor.guide.Text;
import advisor.script.GuideSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A pack as it came from somewhere: its bytes are laid out as a pack's, and nothing in it is believed yet.
 *
 * <p>Reading is bounded: at most 5 MB are read, held or unpacked, and nothing is written anywhere.
 */
public final class UnverifiedPack {

    private static final Pattern GUIDE_ID = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,63}");
    static final Pattern VERSION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");

    private final byte[] bytes;
    private final Manifest manifest;
    private final byte[] signature;
    private final List<ZipLayout.Entry> files;

    private UnverifiedPack(byte[] bytes, Manifest manifest, byte[] signature, List<ZipLayout.Entry> files) {
        this.bytes = bytes;
        this.manifest = manifest;
        this.signature = signature;
        this.files = files;
    }

    /**
     * Reads a file that is said to be a pack.
     *
     * @throws PackRefused when there is no such file, it can not be read, or it is not laid out as a pack
     */
    public static UnverifiedPack read(Path file) throws PackRefused {
        Text check = new Text("请检查文件名和读取权限。", "Check its name, and that it may be read.");
        if (Files.isDirectory(file)) {
            throw new PackRefused(new Text(file + " 是文件夹，不是指引包。", file + " is a folder and no pack."), check);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return of(in.readNBytes(ZipLayout.LARGEST + 1));
        } catch (NoSuchFileException missing) {
            throw new PackRefused(new Text("没有文件 " + file + "。", "There is no file " + file + "."), check);
        } catch (IOException unreadable) {
            throw new PackRefused(new Text(file + " 读不出来。", file + " can not be read."), check);
        }
    }

    /**
     * The pack with these bytes.
     *
     * @throws PackRefused when they are not laid out as a pack's
     */
    static UnverifiedPack of(byte[] bytes) throws PackRefused {
        List<ZipLayout.Entry> entries = ZipLayout.read(bytes);
        if (entries.size() < 3
                || !entries.get(0).name().equals(PackNames.MANIFEST)
                || !entries.get(1).name().equals(PackNames.SIGNATURE)) {
            throw PackRefused.damaged(
                    "这个压缩包不是指引包：开头没有清单和签名。",
                    "This zip is no pack of a guide: it does not begin with a manifest and its signature.");
        }
        return new UnverifiedPack(
                bytes,
                Manifest.read(entries.get(0).content()),
                entries.get(1).content(),
                entries.subList(2, entries.size()));
    }

    /** Whose key is said to have signed it. */
    public PublisherKey allegedPublisher() {
        return manifest.publisher();
    }

    /**
     * The pack, when the key it names has signed exactly this.
     *
     * @throws PackRefused when the signature is another's, or a file is missing, added or not the one that was signed
     */
    public Pack verify() throws PackRefused {
        if (!manifest.publisher().hasSigned(manifest.signed(), signature)) {
            throw PackRefused.hostile(
                    "签名和清单对不上：签名之后有人改过，或者签名的是别人。",
                    "The signature does not fit: something was changed after signing, or somebody else signed.");
        }
        if (!GUIDE_ID.matcher(manifest.guide()).matches()
                || !VERSION.matcher(manifest.version()).matches()) {
            throw PackRefused.damaged("包的清单写得不对。", "The manifest of the pack is not written as it must be.");
        }
        Map<String, String> scripts = new TreeMap<>();
        Map<String, String> templates = new TreeMap<>();
        List<String> names = new ArrayList<>();
        for (ZipLayout.Entry file : files) {
            String name = file.name();
            names.add(name);
            if (!isAsSigned(file)) {
                throw PackRefused.hostile(
                        "包里的文件 " + name + " 不是签名时的那一个。", name + " in the pack is not the file that was signed.");
            }
            if (name.startsWith(PackNames.GUIDE)) {
                scripts.put(name.substring(PackNames.GUIDE.length()), text(file));
            } else {
                templates.put(name.substring(PackNames.TEMPLATES.length()), text(file));
            }
        }
        if (!names.equals(List.copyOf(manifest.files().keySet()))) {
            throw PackRefused.hostile("清单上的文件和包里的文件不一样。", "The manifest lists other files than the pack holds.");
        }
        if (!scripts.containsKey("guide.mjs")) {
            throw PackRefused.damaged("包里没有 guide.mjs。", "There is no guide.mjs in the pack.");
        }
        return new Pack(
                Sha256.hex(manifest.bytes()),
                manifest.version(),
                manifest.published(),
                manifest.publisher(),
                new GuideSource(manifest.guide(), scripts),
                templates,
                bytes);
    }

    private boolean isAsSigned(ZipLayout.Entry file) {
        String signed = manifest.files().getOrDefault(file.name(), "");
        return MessageDigest.isEqual(
                signed.getBytes(StandardCharsets.UTF_8),
                Sha256.hex(file.content()).getBytes(StandardCharsets.UTF_8));
    }

    private static String text(ZipLayout.Entry file) throws PackRefused {
        try {
            return Utf8.text(file.content());
        } catch (CharacterCodingException other) {
            throw PackRefused.damaged(
                    "包里的文件 " + file.name() + " 不是 UTF-8。", file.name() + " in the pack is not UTF-8.");
        }
    }
}
