package advisor.script.child;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The main class of the child process: a line of JSON in, a line of JSON out, until the input ends. */
public final class ScriptChild {

    private ScriptChild() {}

    /** Serves requests from standard input. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        JsonMapper mapper = new JsonMapper();
        Sandbox sandbox = new Sandbox();
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        String line;
        while ((line = in.readLine()) != null) {
            out.print(sandbox.answer(mapper.readTree(line)).replace("\n", " "));
            out.print('\n');
            out.flush();
        }
    }
}
