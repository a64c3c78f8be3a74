package advisor.workbench;

import advisor.workbench.look.Appearance;
import advisor.workbench.look.Look;
import advisor.workbench.look.ShippedFont;
import advisor.workbench.look.SystemTheme;
import advisor.workbench.look.Theme;
import advisor.workbench.settings.AppearanceModel;
import advisor.workbench.task.Busy;
import advisor.workbench.task.Notice;
import advisor.workbench.task.Work;
import advisor.workbench.window.Later;
import advisor.workbench.window.MainWindow;
import advisor.workbench.window.Standing;
import advisor.workbench.window.WorkbenchModel;
import java.awt.EventQueue;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;

/** Opens the workbench. */
public final class Workbench {

    private Workbench() {}

    /**
     * Opens the window and returns at once; the program ends by itself when the window is closed.
     *
     * <p>The first frame shows the ground alone; font, desk and what the system wears are found meanwhile.
     */
    public static void open(WorkbenchServices services) {
        ExecutorService diskThread = Executors.newSingleThreadExecutor(named("advisor-disk"));
        ExecutorService loadingThreads = Executors.newCachedThreadPool(named("advisor-loading"));
        Work disk = new Work(diskThread, EventQueue::invokeLater, new Busy(Later::run));
        Work loading = disk.on(loadingThreads);
        Appearance appearance = services.appearances().load();
        Optional<Standing> stood = services.standings().load();
        EventQueue.invokeLater(() -> {
            AppearanceModel worn = new AppearanceModel(services.appearances(), disk, appearance, Theme.LIGHT);
            Look.begin(worn.worn());
            WorkbenchModel model = new WorkbenchModel(services, worn, disk, loading);
            MainWindow window = new MainWindow(model);
            window.standAs(stood);
            window.setVisible(true);
            if (appearance.theme() == Theme.SYSTEM) {
                loading.run(SystemTheme::worn, worn::systemWears, fault -> {});
            }
            loading.run(
                    ShippedFont::load,
                    font -> {
                        Look.use(font);
                        window.fontIsThere();
                    },
                    (Notice fault) -> window.fontIsThere());
            model.begin();
        });
    }

    private static ThreadFactory named(String name) {
        return task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        };
    }
}
