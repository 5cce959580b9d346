package dev.signalbox.integrations.addresses;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What everybody can rely on who asks for addresses. */
abstract class AddressesContract {
  /** Another one for each test, for an emulator may remember those before. */
  private final String name = "eip-gigadb-live-" + UUID.randomUUID().toString().substring(0, 8);

  abstract Addresses addresses();

  abstract Connection.Aws account();

  /** Gives the account an address of that name, and tells its number. */
  abstract String given(String name, boolean borne);

  @Test
  void the_only_address_of_a_name_is_told_with_the_host_that_bears_it() {
    String ip = given(name, true);
    given("eip-gigadb-files-live", true);
    assertThat(addresses().named(account(), name))
        .isInstanceOfSatisfying(
            Asked.Told.class,
            told ->
                assertThat(told.value())
                    .isInstanceOfSatisfying(
                        Address.class,
                        address -> {
                          assertThat(address.name()).isEqualTo(name);
                          assertThat(address.ip()).isEqualTo(ip);
                          assertThat(address.id()).isNotBlank();
                          assertThat(address.host()).isPresent();
                        }));
  }

  @Test
  void a_name_that_no_address_has_is_told_so() {
    given("eip-gigadb-files-live", true);
    assertThat(refused(name)).isEqualTo("no address of that name is there");
  }

  @Test
  void two_of_a_name_are_too_many() {
    String one = given(name, true);
    String other = given(name, true);
    assertThat(refused(name)).startsWith("2 addresses have that name: ").contains(one, other);
  }

  @Test
  void an_address_that_leads_nowhere_is_no_answer() {
    String ip = given(name, false);
    assertThat(refused(name)).isEqualTo(ip + " has that name, and no host bears it");
  }

  @Test
  void a_name_is_no_pattern() {
    given(name, true);
    assertThat(refused(name.substring(0, name.length() - 1) + "*"))
        .isEqualTo("no address of that name is there");
  }

  @Test
  void a_number_of_the_accounts_own_is_told_by_its_name_even_if_it_leads_nowhere() {
    String ip = given(name, false);
    assertThat(addresses().owned(account(), ip))
        .isInstanceOfSatisfying(
            Asked.Told.class,
            told ->
                assertThat((Optional<?>) told.value())
                    .get()
                    .isInstanceOfSatisfying(
                        Address.class,
                        address -> {
                          assertThat(address.name()).isEqualTo(name);
                          assertThat(address.host()).isEmpty();
                        }));
  }

  @Test
  void a_number_of_somebody_else_is_an_answer_too() {
    given(name, true);
    assertThat(addresses().owned(account(), "203.0.113.77"))
        .isEqualTo(new Asked.Told<>(Optional.empty()));
  }

  private String refused(String wanted) {
    Asked<Address> asked = addresses().named(account(), wanted);
    assertThat(asked).isInstanceOf(Asked.Troubled.class);
    Trouble trouble = ((Asked.Troubled<Address>) asked).trouble();
    assertThat(trouble.kind()).isEqualTo(Kind.AMBIGUOUS);
    assertThat(trouble.doing()).contains(wanted, account().reach().name().value());
    return trouble.why();
  }
}
