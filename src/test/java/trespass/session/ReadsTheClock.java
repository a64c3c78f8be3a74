package trespass.session;

import java.time.LocalDate;
import trespass.outcome.ChoosesAWindow;

public class ReadsTheClock {
    LocalDate today = LocalDate.now();
    ChoosesAWindow outcome = new ChoosesAWindow();
}
