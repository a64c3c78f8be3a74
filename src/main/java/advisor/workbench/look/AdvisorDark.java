package advisor.workbench.look;

import com.formdev.flatlaf.FlatDarkLaf;

/** The dark theme; its colours stand in the properties file of the same name. */
public class AdvisorDark extends FlatDarkLaf {

    private static final long serialVersionUID = 1L;

    @Override
    public String getName() {
        return "Advisor dark";
    }
}
