package advisor.store;

import advisor.disk.WholeFile;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The file {@code server.json} of a home whose records are on a server: where that is, without any secret.
 *
 * @param store by which the store is known again
 */
record ServerFile(ServerAddress address, String store) {

    static final String NAME = "server.json";

    private static final int LARGEST = 16 * 1024;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /**
     * Reads the file of a home; nothing when there is none.
     *
     * @throws StoreRefused when it is damaged, or its address can not be taken
     */
    static Optional<ServerFile> read(Path home) throws StoreRefused {
        Path file = home.resolve(NAME);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            if (Files.size(file) > LARGEST) {
                throw Refusals.damaged(NAME);
            }
            JsonNode root = JSON.readTree(Files.readAllBytes(file));
            String password = root.path("passwordFile").asText();
            return Optional.of(new ServerFile(
                    ServerAddress.of(root.path("url").asText(), password.isEmpty() ? null : Path.of(password)),
                    root.path("store").asText()));
        } catch (com.fasterxml.jackson.core.JsonProcessingException | InvalidPathException broken) {
            throw Refusals.damaged(NAME);
        } catch (IOException failure) {
            throw Refusals.unreadable(file);
        }
    }

    boolean isSame(ServerFile other) {
        return store.equals(other.store)
                && address.url().equals(other.address.url())
                && address.passwordFile().equals(other.address.passwordFile());
    }

    void write(Path home) throws StoreRefused {
        ObjectNode root = JSON.createObjectNode();
        root.put("url", address.url());
        address.passwordFile().ifPresent(file -> root.put("passwordFile", file.toString()));
        root.put("store", store);
        try {
            WholeFile.replace(home.resolve(NAME), (root.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw Refusals.writing(home, failure);
        }
    }
}
