package advisor.app;

import advisor.document.Template;
import advisor.document.TemplateRefused;
import advisor.document.Templates;
import advisor.guide.Language;
import advisor.guide.Problem;
import advisor.guide.Text;
import advisor.pack.installed.Installed;
import advisor.pack.installed.InstalledGuides;
import advisor.pack.signed.Pack;
import advisor.pack.signed.PackRefused;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The templates that travel with guides. */
final class PackTemplates {

    private PackTemplates() {}

    /**
     * The templates with those of all packs in use. A pack that can not be read any more gives none: its guide still
     * answers, and has the desk's own papers.
     */
    static Templates added(Templates ours, InstalledGuides installed) {
        Templates all = ours;
        for (Installed version : installed.inUse().values()) {
            try {
                all = with(all, installed.pack(version));
            } catch (PackRefused damaged) {
                continue;
            }
        }
        return all;
    }

    /**
     * The templates with those of a pack.
     *
     * @throws PackRefused when one of them is broken
     */
    static Templates with(Templates ours, Pack pack) throws PackRefused {
        if (pack.templates().isEmpty()) {
            return ours;
        }
        try {
            return ours.with(pack.guide(), Templates.of(pack.templates()));
        } catch (TemplateRefused refused) {
            Problem problem = refused.problem();
            throw new PackRefused(Problems.sentence(problem), problem.remedy());
        }
    }

    /** Of these texts the ones that are made for a guide, as their heads say. */
    static Map<String, String> madeFor(String guide, Map<String, String> texts) throws TemplateRefused {
        Set<String> files = new TreeSet<>();
        for (Template template : Templates.of(texts).everywhere()) {
            if (template.guides().contains(guide)) {
                files.add(template.file(Language.ZH));
                files.add(template.file(Language.EN));
            }
        }
        Map<String, String> made = new TreeMap<>(texts);
        made.keySet().retainAll(files);
        return made;
    }

    /** What is said of a folder of templates that can not be read. */
    static Text unreadable(Object folder) {
        return new Text("文件夹 " + folder + " 读不出来。", "The folder " + folder + " can not be read.");
    }
}
