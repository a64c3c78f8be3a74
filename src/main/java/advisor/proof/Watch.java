package advisor.proof;

/** Looks on while something is proven, and can call it off; called from the thread that proves. */
public interface Watch {

    /** Nobody looks on. */
    Watch NONE = new Watch() {
        @Override
        public void at(int done, int of) {
            // nobody is told
        }

        @Override
        public boolean isOff() {
            return false;
        }
    };

    /** So many parts of so many are done. */
    void at(int done, int of);

    /** Whether nobody waits for it any more; what is not decided by then stays undecided. */
    boolean isOff();
}
