package dev.signalbox.handlers.upload;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.handlers.guard.Refusal;
import dev.signalbox.integrations.chat.SharedFiles.Got;
import dev.signalbox.integrations.chat.SharedFiles.Wanted;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ObjectionTest {
  private final Objection objection = new Objection(new Wanted(List.of("json", "csv"), 8_000_000));

  static Stream<Arguments> files() {
    return Stream.of(
        Arguments.of(
            new Got.TooBig("u.json", 8_000_001),
            "u.json has 8,000,001 bytes, and 8,000,000 are taken at most"),
        Arguments.of(new Got.WrongKind("u.xlsx"), "u.xlsx is not called like a file of the kind"),
        Arguments.of(new Got.Elsewhere("u.json"), "u.json does not lie at Slack itself"),
        Arguments.of(new Got.NoText("u.json"), "u.json is no text in UTF-8"),
        Arguments.of(new Got.NotFound(), "Slack shows me no such file"),
        Arguments.of(new Got.Forbidden("files:read"), "lacks the scope `files:read`"),
        Arguments.of(new Got.Untold("http_500"), "Slack did not give it to me: http_500"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void every_no_says_what_is_wrong_and_what_to_do(Got got, String because) {
    var no = objection.to(got);
    assertThat(no.because()).contains(because);
    assertThat(no.next()).isNotBlank();
    assertThat(no.name()).isIn(Refusal.FILE_NOT_TAKEN, Refusal.FILE_NOT_READ);
  }
}
