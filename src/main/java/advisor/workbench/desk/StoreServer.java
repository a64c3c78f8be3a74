package advisor.workbench.desk;

import advisor.store.Desk;
import advisor.store.ServerAddress;
import advisor.workbench.task.Refused;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the records of a desk in the store are.
 *
 * @param desk its home
 * @param given whether the server was named when the workbench was begun
 */
record StoreServer(Desk desk, boolean given) implements DeskServer {

    @Override
    public Where where() throws Refused {
        Optional<ServerAddress> address = StoreDesks.ask(desk::server);
        return new Where(
                address.map(StoreServer::server),
                address.map(ServerAddress::url).orElse(""),
                address.flatMap(ServerAddress::passwordFile),
                given);
    }

    @Override
    public Reached reach(String url, @Nullable Path passwordFile) throws Refused {
        return StoreDesks.ask(() -> {
            ServerAddress address = ServerAddress.of(url, passwordFile);
            return new Reached(server(address), new Desk(desk.home(), address).kind() == Desk.Kind.NONE);
        });
    }

    static OpenDesk.Server server(ServerAddress address) {
        return new OpenDesk.Server(address.shown(), address.isVerified());
    }
}
