package trespass.signature;

import trespass.session.ReadsTheClock;

public class UsesTheSession {
    ReadsTheClock session = new ReadsTheClock();
}
