package dev.signalbox.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.signalbox.integrations.hosts.Script;
import dev.signalbox.integrations.hosts.Shell;
import org.junit.jupiter.api.Test;

class ArrowsTest {
  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.signalbox");

  @Test
  void arrows_point_from_bot_to_config_only() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("bot")
        .definedBy("dev.signalbox.bot..")
        .layer("handlers")
        .definedBy("dev.signalbox.handlers..")
        .layer("integrations")
        .definedBy("dev.signalbox.integrations..")
        .layer("config")
        .definedBy("dev.signalbox.config..")
        .whereLayer("bot")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("handlers")
        .mayOnlyBeAccessedByLayers("bot")
        .whereLayer("integrations")
        .mayOnlyBeAccessedByLayers("bot", "handlers")
        .check(OURS);
  }

  @Test
  void features_form_no_cycle() {
    for (String module : new String[] {"handlers", "integrations", "config", "bot"}) {
      slices()
          .matching("dev.signalbox." + module + ".(*)..")
          .should()
          .beFreeOfCycles()
          .allowEmptyShould(true)
          .check(OURS);
    }
  }

  @Test
  void slack_and_the_scheduler_stop_at_their_ports() {
    noClasses()
        .that()
        .resideOutsideOfPackages("dev.signalbox.integrations.chat..", "dev.signalbox.bot.slack..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.slack.api..")
        .check(OURS);
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.signalbox.integrations.durable..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.github.kagkarlsson..")
        .check(OURS);
  }

  @Test
  void config_is_plain_java() {
    noClasses()
        .that()
        .resideInAPackage("dev.signalbox.config..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.micronaut..", "java.sql..", "jakarta..")
        .check(OURS);
  }

  @Test
  void neighbours_are_reached_from_integrations_alone() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.signalbox.integrations..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("software.amazon..")
        .check(OURS);
  }

  @Test
  void the_sdk_of_aws_stops_at_the_ports_that_ask_through_it() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "dev.signalbox.integrations.aws..",
            "dev.signalbox.integrations.addresses..",
            "dev.signalbox.integrations.backups..",
            "dev.signalbox.integrations.databases..",
            "dev.signalbox.integrations.dns.route53..",
            "dev.signalbox.integrations.hosts..",
            "dev.signalbox.integrations.identity..",
            "dev.signalbox.integrations.objects..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("software.amazon..")
        .check(OURS);
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.signalbox.integrations..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.signalbox.integrations.aws..")
        .check(OURS);
  }

  @Test
  void what_runs_on_a_host_is_written_in_integrations_and_sent_from_there() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.signalbox.integrations.hosts..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.sshd..")
        .check(OURS);
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.signalbox.integrations..")
        .should()
        .dependOnClassesThat(JavaClass.Predicates.belongToAnyOf(Shell.class, Script.class))
        .check(OURS);
  }
}
