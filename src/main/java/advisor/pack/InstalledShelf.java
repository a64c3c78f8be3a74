package advisor.pack;

import advisor.guide.Guide;
import advisor.guide.Problem;
import advisor.guide.Severity;
import advisor.guide.Text;
import advisor.pack.installed.Installed;
import advisor.pack.installed.InstalledGuides;
import advisor.pack.signed.PackRefused;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The guides a desk has installed, and behind them others for what was not installed. */
final class InstalledShelf implements Shelf {

    /* Under this name stands what is wrong with the whole list; no guide can have it. */
    private static final String DAMAGED = "guides/installed.json";

    private final InstalledGuides installed;
    private final Shelf others;
    private volatile Map<String, Installed> inUse;

    InstalledShelf(InstalledGuides installed, Shelf others) {
        this.installed = installed;
        this.others = others;
        this.inUse = installed.inUse();
    }

    @Override
    public void reload() {
        installed.reload();
        inUse = installed.inUse();
    }

    @Override
    public List<String> ids() {
        List<String> ids = new ArrayList<>(others.ids());
        inUse.keySet().stream().filter(id -> !ids.contains(id)).forEach(ids::add);
        if (installed.damage() != null) {
            ids.add(DAMAGED);
        }
        return ids;
    }

    @Override
    public List<String> localities(String id) {
        Installed version = inUse.get(id);
        if (version == null) {
            return id.equals(DAMAGED) ? List.of() : others.localities(id);
        }
        return version.levels().keySet().stream()
                .filter(code -> !code.isEmpty())
                .toList();
    }

    @Override
    public Resolution at(String id, String level) {
        PackRefused damage = installed.damage();
        if (damage != null && id.equals(DAMAGED)) {
            return refused(DAMAGED, damage.message(), damage.remedy());
        }
        Installed version = inUse.get(id);
        if (version == null) {
            return others.at(id, level);
        }
        Optional<Guide> guide = installed.compiled(version.levels().getOrDefault(level, ""));
        return guide.isPresent()
                ? new Resolution.Found(guide.get())
                : refused(
                        "",
                        new Text(
                                "安装的指引 " + id + " " + version.version() + " 损坏了。",
                                "The installed guide " + id + " " + version.version() + " is damaged."),
                        new Text("请重新安装，或退回以前的版本。", "Install it again, or go back to an earlier version."));
    }

    private static Resolution refused(String file, Text message, Text remedy) {
        return new Resolution.Refused(
                List.of(new Problem("installed-guide-broken", Severity.ERROR, file, 0, message, remedy)));
    }

    @Override
    public Optional<Text> title(String id) {
        Installed version = inUse.get(id);
        if (version == null) {
            return id.equals(DAMAGED) ? Optional.of(new Text(id, id)) : others.title(id);
        }
        return Optional.of(version.title());
    }

    @Override
    public Map<String, String> files(String id) throws IOException {
        Installed version = inUse.get(id);
        if (version == null) {
            return others.files(id);
        }
        try {
            return installed.pack(version).source().files();
        } catch (PackRefused damaged) {
            throw new IOException(damaged.message().en(), damaged);
        }
    }

    @Override
    public Map<String, String> templates(String id) {
        Installed version = inUse.get(id);
        try {
            return version == null ? Map.of() : installed.pack(version).templates();
        } catch (PackRefused damaged) {
            // the guide itself still answers; its papers are then ours
            return Map.of();
        }
    }

    @Override
    public void close() {
        others.close();
    }
}
