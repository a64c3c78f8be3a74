package advisor.pack.signed;

import advisor.script.GuideSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs that nobody who means well makes. Each is signed by a key that the desk would trust, where it is signed at all. */
public final class HostilePacks {

    private static final SigningKey PUBLISHER = SigningKey.random(new SecureRandom());
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final String SCRIPT = "export default function small({ guide }) { guide({ version: '1' }) }\n";
    private static final GuideSource SOURCE = new GuideSource(
            "small", Map.of("guide.mjs", SCRIPT, "facts.json", "{}", "localities/320100/facts.json", "{}"));

    private final Map<String, byte[]> all = new LinkedHashMap<>();
    private final byte[] sound = pack();

    private HostilePacks() {}

    /** The words of the key that signed them. */
    public static String words() {
        return PUBLISHER.publisher().words();
    }

    /** A pack with which nothing is wrong. */
    static byte[] pack() {
        try {
            return Pack.of(SOURCE, Map.of("letter.md", "---\ntitle: 信 | Letter\n---\n"), "1", DAY, PUBLISHER)
                    .bytes();
        } catch (PackRefused refused) {
            throw new IllegalStateException(refused);
        }
    }

    /** All of them, each under what is wrong with it. */
    public static Map<String, byte[]> all() throws IOException {
        HostilePacks packs = new HostilePacks();
        packs.names();
        packs.bombs();
        packs.damaged();
        packs.signatures();
        packs.manifests();
        packs.layouts();
        packs.otherZips();
        return packs.all;
    }

    private void names() {
        for (String name : List.of(
                "../evil.mjs",
                "guide/../../evil.mjs",
                "guide/./guide.mjs",
                "/etc/evil.json",
                "C:/evil.json",
                "guide\\evil.mjs",
                "\\\\server\\share\\evil.json",
                "guide//evil.mjs",
                "guide/sub/",
                "guide/con.json",
                "guide/AUX.mjs",
                "guide/lpt1/a.json",
                "guide/evil.mjs.",
                "guide/evil.mjs ",
                "guide/evil\0.mjs",
                "guide/evil\n.mjs",
                "guide/GUIDE.MJS.mjs\u202e",
                "guide/evil.sh",
                "guide/.hidden.json",
                "guide/a/b/c/d/e/f.json",
                "META-INF/evil.json",
                "templates/../evil.md",
                "templates/evil.html",
                "guide/" + "a".repeat(300) + ".json",
                "")) {
            put("the name “" + name + "”", signed(Map.of(name, "{}")));
        }
        put("twins by capitals", signed(Map.of("guide/Facts.json", "{}")));
        put("twins in a folder by capitals", signed(Map.of("guide/Localities/320100/facts.json", "{}")));
        put("twins by width", signed(Map.of("guide/\uff46acts.json", "{}")));
        put("twins by composition", signed(Map.of("guide/cafe\u0301.json", "{}", "guide/caf\u00e9.json", "{}")));
        put("a file that is a folder too", signed(Map.of("guide/a.json", "{}", "guide/a.json/b.json", "{}")));
    }

    private void bombs() {
        put("a file packed a thousand times smaller", signed(Map.of("guide/big.json", " ".repeat(2_000_000))));
        Map<String, String> many = new TreeMap<>();
        for (int i = 0; i < 250; i++) {
            many.put("guide/f" + i + ".json", "{}");
        }
        put("too many files", signed(many));
        Map<String, String> large = new TreeMap<>();
        for (int i = 0; i < 4; i++) {
            large.put("guide/f" + i + ".json", noise(1_800_000));
        }
        put("larger than 5 MB", signed(large));
        put("a size that is not true", changed(zip -> zip.putInt(22, 7)));
        put("a packed size that is not true", changed(zip -> zip.putInt(18, 7)));
        put("a size beyond all bounds", changed(zip -> zip.putInt(22, -1)));
    }

    private void damaged() {
        put("an empty file", new byte[0]);
        put("three bytes", new byte[] {'P', 'K', 3});
        put("no zip at all", "this is a letter".getBytes(StandardCharsets.UTF_8));
        put("an empty zip", Arrays.copyOfRange(ZipLayout.write(List.of()), 0, 22));
        put("cut in its middle", Arrays.copyOf(sound, sound.length / 2));
        put("cut by its last byte", Arrays.copyOf(sound, sound.length - 1));
        put("without its table of contents", Arrays.copyOf(sound, centralAt(sound)));
        put("one bit of a file flipped", flipped(sound, centralAt(sound) - 3));
        put("one bit of the table of contents flipped", flipped(sound, centralAt(sound) + 17));
        put("one bit of the end flipped", flipped(sound, sound.length - 10));
        put("twice one after another", joined(sound, sound));
    }

    private void signatures() {
        put("re-signed with a key the manifest does not name", with(entries -> {
            Manifest manifest = manifest(entries);
            SigningKey other = SigningKey.random(new SecureRandom());
            entries.set(1, new ZipLayout.Entry(PackNames.SIGNATURE, other.sign(manifest.signed())));
        }));
        put("no signature", with(entries -> entries.set(1, new ZipLayout.Entry(PackNames.SIGNATURE, new byte[0]))));
        put(
                "a signature of zeros",
                with(entries -> entries.set(1, new ZipLayout.Entry(PackNames.SIGNATURE, new byte[64]))));
        put(
                "a signature without its purpose",
                with(entries -> entries.set(
                        1,
                        new ZipLayout.Entry(
                                PackNames.SIGNATURE,
                                PUBLISHER.sign(entries.get(0).content())))));
        put("the signature of another version", with(entries -> {
            Manifest old = manifest(entries);
            Manifest other = new Manifest(old.guide(), "2", old.published(), old.publisher(), old.files());
            entries.set(0, new ZipLayout.Entry(PackNames.MANIFEST, other.bytes()));
        }));
        put("a key of small order, for which zeros are a signature", with(entries -> {
            String manifest = new String(entries.get(0).content(), StandardCharsets.UTF_8)
                    .replace(PUBLISHER.publisher().encoded(), "AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
            byte[] signature = new byte[64];
            signature[0] = 1;
            entries.set(0, new ZipLayout.Entry(PackNames.MANIFEST, utf8(manifest)));
            entries.set(1, new ZipLayout.Entry(PackNames.SIGNATURE, signature));
        }));
        put("without a manifest", with(entries -> entries.remove(0)));
        put("without the file of the signature", with(entries -> entries.remove(1)));
        put("manifest and signature at the end", with(entries -> {
            entries.add(entries.remove(0));
            entries.add(entries.remove(0));
        }));
    }

    private void manifests() {
        put(
                "a script changed after signing",
                with(entries -> entries.set(
                        entries.size() - 2, new ZipLayout.Entry("guide/guide.mjs", utf8("export default () => {}")))));
        put(
                "a file added after signing",
                with(entries -> entries.add(
                        entries.size() - 1, new ZipLayout.Entry("guide/zz.mjs", utf8("export default 1")))));
        put("a file taken out after signing", with(entries -> entries.remove(entries.size() - 1)));
        put("two files that change their names", with(entries -> {
            ZipLayout.Entry one = entries.get(2);
            ZipLayout.Entry other = entries.get(3);
            entries.set(2, new ZipLayout.Entry(one.name(), other.content()));
            entries.set(3, new ZipLayout.Entry(other.name(), one.content()));
        }));
        put("files in another order", with(entries -> entries.add(entries.remove(2))));
        put(
                "a manifest with a field twice",
                text(json -> json.replace("{\"files\"", "{\"guide\":\"other\",\"files\"")));
        put("a manifest with a field more", text(json -> json.replace("{\"files\"", "{\"extra\":1,\"files\"")));
        put("a manifest with white space", text(json -> json.replace(",", ", ")));
        put("a manifest with something behind it", text(json -> json + "{}"));
        put("a manifest that is a list", text(json -> "[" + json + "]"));
        put("a manifest of depth", text(json -> "[".repeat(100_000)));
        put("a manifest of a later format", text(json -> json.replace("\"format\":1", "\"format\":2")));
        put("a manifest for a guide outside its folder", named("../small", "1"));
        put("a manifest with a version that turns the line round", named("small", "\u202e1"));
        put("a script that is no UTF-8", signed(Map.of(), Map.of("guide/x.mjs", new byte[] {(byte) 0xb9, (byte) 0xa4
        })));
        put("no guide.mjs", signedAlone(Map.of("guide/facts.json", "{}")));
    }

    private void layouts() {
        put("bytes before it", joined(utf8("#!/bin/sh\n"), sound));
        put("bytes after it", joined(sound, utf8("and more")));
        put("a comment", changed(joined(sound, utf8("hi")), zip -> zip.putShort(sound.length - 2, (short) 2)));
        put("an encrypted file", changed(zip -> zip.putShort(6, (short) 1)));
        put("a file that is stored", changed(zip -> zip.putShort(8, (short) 0)));
        put("sizes behind the data", changed(zip -> zip.putShort(6, (short) 8)));
        put("an extra field", changed(zip -> zip.putShort(28, (short) 4)));
        put("a symbolic link", changed(zip -> {
            zip.put(centralAt(sound) + 5, (byte) 3);
            zip.putInt(centralAt(sound) + 38, 0xa1ff0000);
        }));
        put("an executable file", changed(zip -> zip.putInt(centralAt(sound) + 38, 0x81ed0000)));
        put("a folder by its attributes", changed(zip -> zip.putInt(centralAt(sound) + 38, 0x10)));
        put("another name in the table of contents", changed(zip -> zip.put(centralAt(sound) + 46, (byte) 'n')));
        put("another size in the table of contents", changed(zip -> zip.putInt(centralAt(sound) + 24, 5)));
        put(
                "a place in the table of contents that holds another file",
                changed(zip -> zip.putInt(centralAt(sound) + 42, 40)));
        put("a table of contents with fewer files", changed(zip -> zip.putShort(sound.length - 12, (short) 2)));
        put("another disk", changed(zip -> zip.putShort(sound.length - 18, (short) 1)));
        put("a table of contents somewhere else", changed(zip -> zip.putInt(sound.length - 6, 0)));
        put("zip64 in the table of contents", changed(zip -> zip.putInt(centralAt(sound) + 20, -1)));
        put("zip64 at its end", zip64());
        put("a file hidden between files and table of contents", hidden());
        put("the same file twice", twice());
    }

    /* As other programs write them; none of these is laid out as a pack. */
    private void otherZips() throws IOException {
        put("packed again by another program", again(sound, zip -> {}));
        put("packed again with a comment", again(sound, zip -> zip.setComment("made by somebody")));
        put("stored by another program", stored(sound));
    }

    private void put(String what, byte[] pack) {
        if (all.put(what, pack) != null) {
            throw new IllegalStateException("twice: " + what);
        }
    }

    /* A pack with files beside those of the sound one, all of them signed as they should be. */
    private static byte[] signed(Map<String, String> more) {
        return signed(more, Map.of());
    }

    private static byte[] signed(Map<String, String> more, Map<String, byte[]> raw) {
        Map<String, byte[]> files = new TreeMap<>();
        SOURCE.files().forEach((path, text) -> files.put("guide/" + path, utf8(text)));
        more.forEach((name, text) -> files.put(name, utf8(text)));
        files.putAll(raw);
        return signedFiles("small", "1", files);
    }

    private static byte[] signedAlone(Map<String, String> texts) {
        Map<String, byte[]> files = new TreeMap<>();
        texts.forEach((name, text) -> files.put(name, utf8(text)));
        return signedFiles("small", "1", files);
    }

    private static byte[] named(String guide, String version) {
        Map<String, byte[]> files = new TreeMap<>();
        SOURCE.files().forEach((path, text) -> files.put("guide/" + path, utf8(text)));
        return signedFiles(guide, version, files);
    }

    private static byte[] signedFiles(String guide, String version, Map<String, byte[]> files) {
        Map<String, String> hashes = new TreeMap<>();
        files.forEach((name, content) -> hashes.put(name, Sha256.hex(content)));
        Manifest manifest = new Manifest(guide, version, DAY, PUBLISHER.publisher(), hashes);
        List<ZipLayout.Entry> entries = new ArrayList<>();
        entries.add(new ZipLayout.Entry(PackNames.MANIFEST, manifest.bytes()));
        entries.add(new ZipLayout.Entry(PackNames.SIGNATURE, PUBLISHER.sign(manifest.signed())));
        files.forEach((name, content) -> entries.add(new ZipLayout.Entry(name, content)));
        return zip(entries);
    }

    /* ZipLayout writes names of one byte a letter; others are written as UTF-8, as other programs do. */
    private static byte[] zip(List<ZipLayout.Entry> entries) {
        return ZipLayout.write(entries.stream()
                .map(entry -> new ZipLayout.Entry(
                        new String(utf8(entry.name()), StandardCharsets.ISO_8859_1), entry.content()))
                .toList());
    }

    private byte[] with(Consumer<List<ZipLayout.Entry>> change) {
        try {
            List<ZipLayout.Entry> entries = new ArrayList<>(ZipLayout.read(sound));
            change.accept(entries);
            return zip(entries);
        } catch (PackRefused refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static Manifest manifest(List<ZipLayout.Entry> entries) {
        try {
            return Manifest.read(entries.get(0).content());
        } catch (PackRefused refused) {
            throw new IllegalStateException(refused);
        }
    }

    /* Another text of the manifest, signed as it stands there. */
    private byte[] text(UnaryOperator<String> change) {
        return with(entries -> {
            String json = change.apply(new String(entries.get(0).content(), StandardCharsets.UTF_8));
            entries.set(0, new ZipLayout.Entry(PackNames.MANIFEST, utf8(json)));
            entries.set(
                    1,
                    new ZipLayout.Entry(
                            PackNames.SIGNATURE, PUBLISHER.sign(utf8("advisor-workbench pack 1\n" + json))));
        });
    }

    private byte[] changed(Consumer<ByteBuffer> change) {
        return changed(sound.clone(), change);
    }

    private static byte[] changed(byte[] zip, Consumer<ByteBuffer> change) {
        change.accept(ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN));
        return zip;
    }

    private static byte[] flipped(byte[] bytes, int at) {
        byte[] other = bytes.clone();
        other[at] ^= 0x10;
        return other;
    }

    private static int centralAt(byte[] zip) {
        return ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).getInt(zip.length - 6);
    }

    private byte[] zip64() {
        byte[] locator = new byte[20];
        ByteBuffer.wrap(locator).order(ByteOrder.LITTLE_ENDIAN).putInt(0x07064b50);
        byte[] end = Arrays.copyOfRange(sound, sound.length - 22, sound.length);
        ByteBuffer.wrap(end).order(ByteOrder.LITTLE_ENDIAN).putInt(16, -1);
        return joined(joined(Arrays.copyOf(sound, sound.length - 22), locator), end);
    }

    private byte[] hidden() {
        byte[] front = Arrays.copyOf(sound, centralAt(sound));
        byte[] back = Arrays.copyOfRange(sound, centralAt(sound), sound.length);
        byte[] secret = utf8("nobody sees this");
        ByteBuffer.wrap(back).order(ByteOrder.LITTLE_ENDIAN).putInt(back.length - 6, front.length + secret.length);
        return joined(joined(front, secret), back);
    }

    private byte[] twice() {
        return with(entries -> entries.add(entries.get(entries.size() - 1)));
    }

    private static byte[] again(byte[] pack, Consumer<ZipOutputStream> change) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            change.accept(zip);
            for (ZipLayout.Entry entry : ZipLayout.read(pack)) {
                zip.putNextEntry(new ZipEntry(entry.name()));
                zip.write(entry.content());
            }
        } catch (PackRefused refused) {
            throw new IllegalStateException(refused);
        }
        return bytes.toByteArray();
    }

    private static byte[] stored(byte[] pack) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setMethod(ZipOutputStream.STORED);
            for (ZipLayout.Entry entry : ZipLayout.read(pack)) {
                ZipEntry one = new ZipEntry(entry.name());
                CRC32 crc = new CRC32();
                crc.update(entry.content());
                one.setCrc(crc.getValue());
                one.setSize(entry.content().length);
                zip.putNextEntry(one);
                zip.write(entry.content());
            }
        } catch (PackRefused refused) {
            throw new IllegalStateException(refused);
        }
        return bytes.toByteArray();
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    /* Text that does not get smaller by packing. */
    private static String noise(int length) {
        StringBuilder text = new StringBuilder();
        long state = 88172645463325252L;
        for (int i = 0; i < length; i++) {
            state ^= state << 13;
            state ^= state >>> 7;
            state ^= state << 17;
            text.append((char) (' ' + Math.floorMod(state, 90)));
        }
        return text.toString();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
