package advisor.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URLDecoder;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a shared store is: a JDBC URL of PostgreSQL, or of what speaks its protocol, and where the password lies.
 *
 * <p>The URL never holds a password. Unless every host is this machine, the connection is encrypted and the server's
 * certificate checked.
 */
public final class ServerAddress {

    private static final Pattern URL = Pattern.compile("jdbc:postgresql://([^/?#]+)/([^/?#]+)(?:\\?([^#]*))?");

    private static final Set<String> SECRETS = Set.of("password", "sslpassword", "pass", "pwd");

    /** Whatever else the driver takes could name classes to load, files to write, or a way around encryption. */
    private static final Set<String> PARAMETERS = new TreeSet<>(Set.of(
            "user",
            "sslmode",
            "sslrootcert",
            "sslcert",
            "sslkey",
            "currentSchema",
            "connectTimeout",
            "socketTimeout",
            "targetServerType"));

    /** Ways that never fall back to a connection in plain text. */
    private static final Set<String> ENCRYPTED = Set.of("verify-full", "verify-ca", "require");

    private final String url;
    private final String hosts;
    private final String name;
    private final Map<String, String> parameters;
    private final @Nullable Path passwordFile;

    private ServerAddress(
            String url, String hosts, String name, Map<String, String> parameters, @Nullable Path passwordFile) {
        this.url = url;
        this.hosts = hosts;
        this.name = name;
        this.parameters = parameters;
        this.passwordFile = passwordFile;
    }

    /**
     * Reads an address.
     *
     * @param url as in {@code jdbc:postgresql://host:5432/database?user=desk}
     * @param passwordFile the password is its first line; null for the password file of PostgreSQL itself, or none
     * @throws StoreRefused when it is no such URL, holds a password, or would send records around unencrypted
     */
    public static ServerAddress of(String url, @Nullable Path passwordFile) throws StoreRefused {
        Matcher matcher = URL.matcher(url.strip());
        if (url.contains("@")) {
            throw ServerRefusals.secretInUrl();
        }
        if (!matcher.matches()) {
            throw ServerRefusals.noUrl();
        }
        Map<String, String> parameters = new TreeMap<>();
        String query = Optional.ofNullable(matcher.group(3)).orElse("");
        for (String pair : query.isEmpty() ? new String[0] : query.split("&", -1)) {
            int at = pair.indexOf('=');
            String key = at < 0 ? pair : pair.substring(0, at);
            if (SECRETS.contains(key.toLowerCase(Locale.ROOT))) {
                throw ServerRefusals.secretInUrl();
            }
            if (at < 0 || !PARAMETERS.contains(key)) {
                throw ServerRefusals.otherParameter(PARAMETERS);
            }
            parameters.put(key, decoded(pair.substring(at + 1)));
        }
        String hosts = matcher.group(1);
        String mode = parameters.get("sslmode");
        if (!onThisMachine(hosts)) {
            if (mode != null && !ENCRYPTED.contains(mode)) {
                throw ServerRefusals.notEncrypted();
            }
            parameters.putIfAbsent("sslmode", "verify-full");
        }
        return new ServerAddress(
                url.strip(),
                hosts,
                matcher.group(2),
                parameters,
                passwordFile == null ? null : passwordFile.toAbsolutePath().normalize());
    }

    private static String decoded(String value) throws StoreRefused {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            throw ServerRefusals.noUrl();
        }
    }

    private static boolean onThisMachine(String hosts) {
        return Arrays.stream(hosts.split(",", -1)).allMatch(ServerAddress::isLoopback);
    }

    /* By name or number alone: what a name server says is nothing to rely on. */
    private static boolean isLoopback(String hostAndPort) {
        String host = hostAndPort.replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT);
        if (host.equals("localhost")) {
            return true;
        }
        if (!host.matches("127(\\.\\d{1,3}){3}|\\[[0-9a-f:]+\\]")) {
            return false;
        }
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException none) {
            return false;
        }
    }

    /** The URL as it was given; it holds no secret. */
    public String url() {
        return url;
    }

    /** The file whose first line is the password, if one was named. */
    public Optional<Path> passwordFile() {
        return Optional.ofNullable(passwordFile);
    }

    /** Host and database, for people to read. */
    public String shown() {
        return hosts + "/" + name;
    }

    /** Whether the connection is encrypted and leads to the server whose certificate was issued for its name. */
    public boolean isVerified() {
        return "verify-full".equals(parameters.get("sslmode"));
    }

    /** The URL without parameters, as the driver takes it beside {@link #properties}. */
    String plainUrl() {
        return "jdbc:postgresql://" + hosts + "/" + name;
    }

    /** What the driver is told besides; a password may be in it. */
    Properties properties() throws StoreRefused {
        Properties properties = new Properties();
        // a server that does not answer is noticed while a client waits, not after the system's quarter of an hour
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("loginTimeout", "30");
        properties.setProperty("socketTimeout", "60");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("ApplicationName", "desk");
        // what a server says about a failure can repeat what it was given
        properties.setProperty("logServerErrorDetail", "false");
        parameters.forEach(properties::setProperty);
        if (passwordFile != null) {
            properties.setProperty("password", password(passwordFile));
        }
        return properties;
    }

    private static String password(Path file) throws StoreRefused {
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            String line = reader.readLine();
            if (line == null || line.isEmpty()) {
                throw Refusals.unreadable(file);
            }
            return line;
        } catch (IOException failure) {
            throw Refusals.unreadable(file);
        }
    }

    /** The address without anything secret. */
    @Override
    public String toString() {
        return shown();
    }
}
