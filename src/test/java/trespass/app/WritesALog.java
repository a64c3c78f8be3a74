package trespass.app;

import java.util.logging.Logger;

class WritesALog {
    void log(String words) {
        Logger.getLogger("trespass").info(words);
    }
}
