package trespass.guide.pixels;

import java.awt.Color;

public class Draws {
    Color color;
}
