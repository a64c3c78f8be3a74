package advisor.workbench.look;

import java.awt.Component;

/** A component whose height follows from the width it is given. */
public interface Tall {

    /** The height it needs in pixels when it is this many pixels wide. */
    int heightFor(int width);

    /** The height any component needs at a width. */
    static int height(Component component, int width) {
        return component instanceof Tall tall ? tall.heightFor(width) : component.getPreferredSize().height;
    }
}
