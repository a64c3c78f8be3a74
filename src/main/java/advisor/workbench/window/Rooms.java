package advisor.workbench.window;

import advisor.outcome.Anonymiser;
import advisor.pack.KnowledgeSources;
import advisor.pack.Localities;
import advisor.pack.SeedRefused;
import advisor.workbench.WorkbenchServices;
import advisor.workbench.compare.CompareDesk;
import advisor.workbench.compare.CompareModel;
import advisor.workbench.desk.DeskModel;
import advisor.workbench.desk.OpenDesk;
import advisor.workbench.factcheck.FactCheckDesk;
import advisor.workbench.factcheck.FactCheckModel;
import advisor.workbench.guides.GuidesModel;
import advisor.workbench.guides.LibraryModel;
import advisor.workbench.lookup.LookUpModel;
import advisor.workbench.map.CaseOverlay;
import advisor.workbench.map.MapModel;
import advisor.workbench.map.UseOverlay;
import advisor.workbench.outcomes.OutcomesModel;
import advisor.workbench.packs.PacksModel;
import advisor.workbench.packs.PublishModel;
import advisor.workbench.papers.PaperDesk;
import advisor.workbench.radar.RadarModel;
import advisor.workbench.receipt.ReceiptModel;
import advisor.workbench.releases.ReleasesModel;
import advisor.workbench.reports.ReportsModel;
import advisor.workbench.session.SessionsModel;
import advisor.workbench.settings.SettingsModel;
import advisor.workbench.studio.Basis;
import advisor.workbench.studio.Holding;
import advisor.workbench.studio.Studio;
import advisor.workbench.studio.StudioDesk;
import advisor.workbench.task.Refused;
import advisor.workbench.task.Work;
import java.time.ZoneId;

/**
 * What the places of an open desk show.
 *
 * @param desk the open desk
 * @param localities all divisions
 * @param knowledge the sources that guides cite
 * @param library the list of guides
 * @param guides where the advisor is in the place of guides
 * @param studio where guides are changed
 * @param map the map of a guide
 * @param compare two versions of a guide held against each other
 * @param factCheck the fact-check table of a guide
 * @param packs what was installed, and the installing of packs
 * @param publishing the publishing of a guide
 * @param sessions the sessions
 * @param outcomes the outcomes
 * @param receipt the receipt of a client who comes back
 * @param reports the desk's own report
 * @param radar what many clients have in common
 * @param releases the quarters that are published
 * @param lookUp what is looked up
 * @param papers what clients take home
 * @param settings what can be set, and the care of the desk
 * @param zone in which times of day are told
 */
public record Rooms(
        OpenDesk desk,
        Localities localities,
        KnowledgeSources knowledge,
        LibraryModel library,
        GuidesModel guides,
        Studio studio,
        MapModel map,
        CompareModel compare,
        FactCheckModel factCheck,
        PacksModel packs,
        PublishModel publishing,
        SessionsModel sessions,
        OutcomesModel outcomes,
        ReceiptModel receipt,
        ReportsModel reports,
        RadarModel radar,
        ReleasesModel releases,
        LookUpModel lookUp,
        PaperDesk papers,
        SettingsModel settings,
        ZoneId zone) {

    /**
     * Loads what all of them need; takes a moment and belongs off the event thread.
     *
     * @param doors closes the desk and opens it changed: from a backup, or with its records elsewhere
     */
    static Rooms load(WorkbenchServices services, OpenDesk desk, DeskModel doors, Work disk, Work loading)
            throws Refused {
        try {
            Localities localities = services.seeds().localities();
            KnowledgeSources knowledge = services.seeds().knowledge();
            SessionsModel sessions = new SessionsModel(
                    desk,
                    services.guides(),
                    localities,
                    services.seeds().holidays(),
                    new Anonymiser(services.random()),
                    services.clock(),
                    disk,
                    loading);
            LookUpModel lookUp = new LookUpModel(
                    knowledge,
                    services.seeds().directory(),
                    localities,
                    services.guides(),
                    services.notes(),
                    services.clock(),
                    loading);
            LibraryModel library = new LibraryModel(services.guides(), loading);
            return new Rooms(
                    desk,
                    localities,
                    knowledge,
                    library,
                    new GuidesModel(),
                    new Studio(studio(services, desk, localities, knowledge, disk, loading)),
                    new MapModel(
                            services.guides(),
                            new CaseOverlay(
                                    services.workshop(), services.seeds().holidays()),
                            new UseOverlay(desk, services.clock()),
                            loading),
                    new CompareModel(new CompareDesk(
                            services.versions(),
                            services.workshop(),
                            services.compiler(),
                            services.seeds().holidays(),
                            desk::forEachOutcome,
                            services.clock(),
                            loading)),
                    new FactCheckModel(new FactCheckDesk(
                            services.versions(),
                            services.compiler(),
                            services.signOffs(),
                            new Basis(knowledge, localities, services.seeds().holidays()),
                            services.clock(),
                            loading)),
                    new PacksModel(services.packs(), loading, library::load),
                    new PublishModel(services.packs(), loading),
                    sessions,
                    new OutcomesModel(desk, services.guides(), disk, loading),
                    new ReceiptModel(desk, services.guides(), services.clock(), disk, loading),
                    new ReportsModel(desk, services.guides(), localities::name, services.clock(), disk),
                    new RadarModel(
                            desk, services.guides(), localities::name, services.templates(), services.clock(), disk),
                    new ReleasesModel(desk, services.guides(), localities, disk, loading),
                    lookUp,
                    new PaperDesk(
                            services.templates().get(),
                            knowledge,
                            lookUp::directory,
                            localities,
                            services.seeds().holidays().lastYear()),
                    new SettingsModel(
                            desk,
                            () -> sessions.active() != null
                                    || !sessions.parked().isEmpty(),
                            doors,
                            disk,
                            loading),
                    services.clock().getZone());
        } catch (SeedRefused refused) {
            throw new Refused(refused.problem().message(), refused.problem().remedy());
        }
    }

    private static StudioDesk studio(
            WorkbenchServices services,
            OpenDesk desk,
            Localities localities,
            KnowledgeSources knowledge,
            Work disk,
            Work loading)
            throws SeedRefused {
        return new StudioDesk(
                services.workshop(),
                services.compiler(),
                new Basis(knowledge, localities, services.seeds().holidays()),
                (guide, key) -> Holding.count(desk.summary(), guide, key),
                services.clock(),
                (milliseconds, does) -> Later.run((int) milliseconds, does),
                disk,
                loading,
                loading);
    }

    /** Starts loading what is shown first. */
    void begin() {
        library.load();
        sessions.begin();
        lookUp.load();
    }
}
