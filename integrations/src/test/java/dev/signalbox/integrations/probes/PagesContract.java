package dev.signalbox.integrations.probes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.integrations.calls.Asked;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What everybody can rely on who looks at pages. */
abstract class PagesContract {
  abstract Pages pages();

  /** A site that shows this at its foot; where it is. */
  abstract Door showing(String footer);

  /** A door behind which nobody is. */
  abstract Door nobody();

  private Asked<Page> look(Door door) {
    return pages().look(new Visit(URI.create("http://gigadb.org/"), Optional.of(door)));
  }

  @Test
  void a_page_is_looked_at_where_its_name_does_not_lead_yet() {
    assertThat(look(showing("v4.3.5")))
        .isInstanceOfSatisfying(
            Asked.Told.class,
            told ->
                assertThat(told.value())
                    .isInstanceOfSatisfying(
                        Page.class,
                        page -> {
                          assertThat(page.status()).isEqualTo(200);
                          assertThat(page.says("v4.3.5")).isTrue();
                          assertThat(page.says("v4.3.4")).isFalse();
                          assertThat(page.location()).isEmpty();
                          assertThat(page.took().isNegative()).isFalse();
                        }));
  }

  @Test
  void nobody_there_is_trouble_that_says_what_was_looked_at() {
    Door nobody = nobody();
    assertThat(look(nobody))
        .isInstanceOfSatisfying(
            Asked.Troubled.class,
            it -> assertThat(it.trouble().doing()).contains("http://gigadb.org/", nobody.host()));
  }
}
