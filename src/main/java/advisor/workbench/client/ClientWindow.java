package advisor.workbench.client;

import advisor.guide.Language;
import advisor.workbench.look.Again;
import advisor.workbench.look.Scroll;
import advisor.workbench.look.Shade;
import advisor.workbench.words.Wording;
import java.awt.GraphicsConfiguration;
import java.awt.GraphicsDevice;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.Window;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import javax.swing.JFrame;
import javax.swing.WindowConstants;

/** The window that faces the client, on a second screen where there is one. */
public final class ClientWindow extends JFrame {

    private static final long serialVersionUID = 1L;

    private final transient ClientModel model;
    private transient ClientSheet shown = new ClientSheet("", "", "");
    private transient Language spoken;

    /** A window for a client, shown beside the advisor's. */
    public ClientWindow(ClientModel model, Window advisors) {
        this.model = model;
        this.spoken = model.language();
        setName("client");
        // the advisor goes on typing
        setAutoRequestFocus(false);
        setDefaultCloseOperation(WindowConstants.DISPOSE_ON_CLOSE);
        setIconImages(advisors.getIconImages());
        setBounds(place(advisors));
        Runnable ending = model.listen(this::refresh);
        addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosed(WindowEvent event) {
                ending.run();
            }
        });
        build();
    }

    /* Another screen in full, or on the only one a window of usual size. */
    private static Rectangle place(Window advisors) {
        GraphicsConfiguration own = advisors.getGraphicsConfiguration();
        for (GraphicsDevice screen :
                GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices()) {
            GraphicsConfiguration other = screen.getDefaultConfiguration();
            if (!other.getBounds().equals(own.getBounds())) {
                return other.getBounds();
            }
        }
        Rectangle all = own.getBounds();
        int width = Math.min(1100, all.width);
        int height = Math.min(760, all.height);
        return new Rectangle(all.x + all.width - width, all.y + all.height - height, width, height);
    }

    private void refresh() {
        if (!model.sheet().equals(shown) || model.language() != spoken) {
            build();
        }
    }

    /** Builds everything anew, also after colours or size have changed. */
    public void build() {
        String focused = Again.focused(getContentPane());
        shown = model.sheet();
        spoken = model.language();
        setTitle(new Wording(spoken).say("client.window"));
        ClientPage page = new ClientPage(model, shown);
        setContentPane(Scroll.place(page, Shade.GROUND));
        getContentPane().setBackground(Shade.GROUND.color());
        revalidate();
        repaint();
        Again.focus(getContentPane(), focused);
    }
}
