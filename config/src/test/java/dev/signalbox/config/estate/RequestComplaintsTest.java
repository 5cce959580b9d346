package dev.signalbox.config.estate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a request is told when the file is read, in one sentence. */
class RequestComplaintsTest {
  private static final String TELL = "tell: [ops-notifications]";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          tell: [ops-notification]      | people.yml has no channel 'ops-notification'; did you mean 'ops-notifications'?
          tells: [ops-notifications]    | a request has no 'tells'; did you mean 'tell'?
          marks: ["(failed"]            | '(failed' is not a pattern like v[0-9]+[.][0-9]+
          """)
  void one_mistake(String wrong, String sentence) {
    assertThat(Bundled.sentences("pulumi", TELL, wrong)).containsExactly(sentence);
  }
}
