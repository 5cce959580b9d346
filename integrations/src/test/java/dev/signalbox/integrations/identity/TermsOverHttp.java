package dev.signalbox.integrations.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.ConnectionName;
import dev.signalbox.config.estate.Reach;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.calls.http.Http;
import dev.signalbox.integrations.calls.http.TestHttp;
import dev.signalbox.integrations.testing.BadDays;
import dev.signalbox.integrations.testing.MockNeighbour;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The same of a neighbour that is asked over HTTP. */
public abstract class TermsOverHttp extends KeyTermsContract {
  @RegisterExtension protected final MockNeighbour mock = new MockNeighbour();
  private final TestHttp kit = new TestHttp();

  @AfterEach
  void close() {
    kit.close();
  }

  protected Http http() {
    return kit.http();
  }

  protected Reach reach() {
    return new Reach(
        new ConnectionName("there"),
        mock.reach("").url(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  protected void answers(int status, String body) {
    mock.badDays().next(1).respond(BadDays.answer(status, body));
  }

  @Override
  protected void isNoGood() {
    mock.badDays().next(9).respond(BadDays.answer(401, "{}"));
  }

  @Test
  void an_answer_that_tells_nothing_of_a_key_is_no_key_without_an_end() {
    mock.badDays().nonsense();
    assertThat(trouble().kind()).isEqualTo(Kind.GARBLED);
  }
}
