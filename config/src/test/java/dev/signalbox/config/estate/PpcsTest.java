package dev.signalbox.config.estate;

import static java.util.regex.Pattern.quote;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.form.Folk;
import dev.signalbox.config.yaml.Complaint;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PpcsTest {
  private final Ppcs ppcs = Bundled.estate("pulumi").estate().topology().ppcs();

  @ParameterizedTest
  @CsvSource({
    "malta, 1",
    "org:learningmachine, 2",
    "customer-ppcs, 2",
    "service-ppcs, 6",
    "learningmachine-ppc-malta, 1",
    "mars, 0"
  })
  void they_are_meant_by_name_by_stack_by_organisation_or_by_kind(String target, int meant) {
    assertThat(ppcs.meant(WhichPpcs.of(target))).hasSize(meant);
    assertThat(WhichPpcs.of(target)).hasToString(target);
  }

  @Test
  void each_has_a_row_of_its_own_name_or_of_another() {
    assertThat(ppcs.in(new EnvironmentName("testing")))
        .extracting(Ppc::row)
        .containsExactly("testing-moolumi", "FAKE-PPC-FOR-TESTING");
  }

  @ParameterizedTest
  @CsvSource({
    "learningmachine-ppc-malta, learningmachine, malta",
    "testing-moolumi-ppc-default, testing-moolumi, default"
  })
  void a_stack_has_two_parts(String written, String override, String suffix) {
    assertThat(StackName.read(written)).contains(new StackName(override, suffix));
  }

  @ParameterizedTest
  @CsvSource({"malta", "-ppc-malta", "acme-ppc-", "Acme-ppc-malta", "a-ppc-b-ppc-c", "acme--ppc-b"})
  void what_has_not_is_no_stack(String written) {
    assertThat(StackName.read(written)).isEqualTo(Optional.empty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          organisation: pulumi,  account: "444444444402" | organisation: pulomi, account: "444444444402" | estate 'pulumi' has no organisation 'pulomi'; did you mean 'pulumi'?
          kind: customer-production, organisation | kind: customer, organisation | 'customer' is not a kind like service-dependent, customer-production
          "444444444405" | "4444" | '4444' is not an account like 111111111111
          learningmachine-ppc-dublin | dublin | 'dublin' is not a stack's name (<override>-ppc-<suffix>) like learningmachine-ppc-malta
          learningmachine-ppc-dublin | learningmachine-ppc-malta | 'malta' and 'dublin' have the same stack learningmachine-ppc-malta: one of them is wrong
          learningmachine-ppc-dublin } | learningmachine-ppc-dublin, row: malta } | 'malta' and 'dublin' have the same row malta in production: one of them is wrong
          "https://api.dublin | "http://api.dublin | 'http://api.dublin.ppc.pulumi.com' is not an https address (plain http goes to this machine only) like https://gitlab.com/api/v4
          { api: ready, | { api: reddy, | estate 'pulumi' has no api 'reddy'; did you mean 'ready'?
          of: customer-ppcs | of: costumer-ppcs | no component and no private cloud is called 'costumer-ppcs'; did you mean 'customer-ppcs'?
          """)
  void a_mistake_in_the_file_has_its_sentence(String right, String wrong, String sentence) {
    String text = Bundled.text("estates/pulumi.yml");
    assertThat(text).contains(right);
    var mistaken = Bundled.parsed("estates/pulumi.yml", text.replaceFirst(quote(right), wrong));
    assertThat(new EstateFile(mistaken).complaints(Folk.UNREADABLE))
        .extracting(Complaint::sentence)
        .containsExactly(sentence);
  }
}
