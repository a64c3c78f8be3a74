package advisor.workbench.look;

import advisor.workbench.task.Refused;

/** Where the appearance is remembered between two starts. */
public interface Appearances {

    /** What was remembered, or {@link Appearance#FIRST}; quick, and never fails. */
    Appearance load();

    /** Remembers an appearance; may wait for the disk. */
    void save(Appearance appearance) throws Refused;
}
