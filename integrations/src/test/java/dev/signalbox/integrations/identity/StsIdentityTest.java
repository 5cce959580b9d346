package dev.signalbox.integrations.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.Login;
import dev.signalbox.integrations.aws.Account;
import dev.signalbox.integrations.aws.AwsMock;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class StsIdentityTest extends IdentityContract {
  private static final String ROLE = "arn:aws:iam::222222222222:role/Ops";

  @RegisterExtension final AwsMock mock = new AwsMock();
  private final List<Map<String, String>> asked = new CopyOnWriteArrayList<>();

  @BeforeEach
  void listen() {
    mock.answers(
        form -> {
          asked.add(form);
          return "AssumeRole".equals(form.get("Action"))
              ? StsAnswers.TAKEN
              : StsAnswers.caller(arn());
        });
  }

  @Override
  Identity identity() {
    return new StsIdentity(Account.clients());
  }

  @Override
  Connection.Aws account() {
    return mock.account();
  }

  @Override
  String arn() {
    return "arn:aws:iam::111111111111:user/Gigadb";
  }

  @Test
  void a_role_is_taken_on_before_anything_is_asked_and_its_owner_told_the_external_id() {
    Login.Role role = new Login.Role(ROLE, Optional.of("gigadb-2026"));
    Login login = new Login(new Login.Source.Key(Account.KEY), Optional.of(role));
    Connection.Aws account = Account.at(mock.account().reach().url().toString(), login);
    assertThat(identity().whoAmI(account)).isInstanceOf(Asked.Told.class);
    assertThat(asked)
        .extracting(form -> form.get("Action"))
        .containsExactly("AssumeRole", "GetCallerIdentity");
    assertThat(asked.getFirst())
        .containsEntry("RoleArn", ROLE)
        .containsEntry("ExternalId", "gigadb-2026")
        .containsEntry("RoleSessionName", "signalbox");
  }

  @Test
  void a_profile_that_the_machine_does_not_have_is_a_missing_key() {
    Login login = new Login(new Login.Source.Profile("nobody-has-this"), Optional.empty());
    Connection.Aws account = Account.at(mock.account().reach().url().toString(), login);
    assertThat(identity().whoAmI(account))
        .isInstanceOfSatisfying(
            Asked.Troubled.class,
            it -> {
              assertThat(it.trouble().kind()).isEqualTo(Trouble.Kind.KEY);
              assertThat(it.trouble().why()).contains("nobody-has-this");
            });
    assertThat(asked).isEmpty();
  }
}
