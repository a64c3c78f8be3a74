package advisor.session;

import advisor.guide.Answer;
import advisor.guide.Question;

/** A question that was asked, with the client's answer. */
public record Answered(Question question, Answer answer) {}
