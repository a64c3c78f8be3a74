package trespass.guide;

import trespass.session.ReadsTheClock;

class UsesTheSession {
    ReadsTheClock session = new ReadsTheClock();
}
