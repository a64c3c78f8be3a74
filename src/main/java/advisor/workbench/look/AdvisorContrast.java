package advisor.workbench.look;

/** The theme of high contrast: the dark one, with the colours of its own properties file. */
public final class AdvisorContrast extends AdvisorDark {

    private static final long serialVersionUID = 1L;

    @Override
    public String getName() {
        return "Advisor high contrast";
    }
}
