package advisor.workbench.session;

import advisor.workbench.task.Notice;
import advisor.workbench.task.Work;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What every session leaves to the background, whether it reaches the disk or not: thinking, and reading files. */
abstract class InBackground implements SessionDesk {

    private final Work loading;
    private final Consumer<Notice> failed;

    InBackground(Work loading, Consumer<Notice> failed) {
        this.loading = loading;
        this.failed = failed;
    }

    /** Told why something could not be done. */
    final Consumer<Notice> failed() {
        return failed;
    }

    @Override
    public <T> void think(Supplier<T> about, Consumer<? super T> then) {
        loading.run(about::get, then, failed);
    }

    @Override
    public <T> void read(Supplier<T> file, Consumer<? super T> then) {
        loading.telling("正在读文件", "Reading the file", () -> {}).run(file::get, then, failed);
    }
}
