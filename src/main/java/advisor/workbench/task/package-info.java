/**
 * Long work, and what to say when it fails.
 *
 * <p>A model hands {@link advisor.workbench.task.Work} something to load; it runs on the background executor, and its
 * result comes back on the event thread, or else an {@link advisor.workbench.task.Notice}: a sentence with a remedy.
 * What was given a name is told by {@link advisor.workbench.task.Busy} when it takes long, and can be called off where only its
 * result is wanted. Rooms below refuse with {@link advisor.workbench.task.Refused}; anything else that is thrown is a fault of ours and says
 * so without repeating its message, which could carry a client's words.
 */
@NullMarked
package advisor.workbench.task;

import org.jspecify.annotations.NullMarked;
