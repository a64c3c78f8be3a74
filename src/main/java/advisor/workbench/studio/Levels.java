package advisor.workbench.studio;

import advisor.pack.Localities;
import advisor.workbench.words.Wording;

/** What the levels of a guide are called. */
record Levels(Localities localities, Wording wording) {

    /** The name of a level with what it is: the country, a province, a city, a district. */
    String name(String code) {
        if (code.isEmpty()) {
            return wording.say("studio.level.country");
        }
        String kind = code.endsWith("0000") ? "province" : code.endsWith("00") ? "city" : "district";
        String name = localities.isKnown(code) ? wording.say(localities.name(code)) : code;
        return wording.say("studio.level." + kind, name);
    }
}
