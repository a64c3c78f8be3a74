package advisor.workbench.session;

/** A view that stays while its model changes, and shows what has changed. */
interface Live {

    /** Shows the model as it is now. */
    void refresh();
}
