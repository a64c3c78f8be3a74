package advisor.workbench.look;

import com.formdev.flatlaf.FlatLightLaf;

/** The light theme; its colours stand in the properties file of the same name. */
public final class AdvisorLight extends FlatLightLaf {

    private static final long serialVersionUID = 1L;

    @Override
    public String getName() {
        return "Advisor light";
    }
}
