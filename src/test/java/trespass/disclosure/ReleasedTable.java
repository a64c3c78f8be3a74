package trespass.disclosure;

import java.util.Random;
import org.h2.Driver;
import trespass.guide.pixels.Draws;

public class ReleasedTable {
    int noise = new Random().nextInt();
    Driver driver;
    Draws draws;
}
