package app.hardline.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import app.hardline.calls.CallTimes;
import app.hardline.calls.NewCall;
import app.hardline.prospect.PhoneNumber;
import app.hardline.prospect.Prospect;
import app.hardline.words.Refused;
import app.hardline.world.Cast;
import app.hardline.world.World;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoNotCallTest {
  @TempDir Path temp;
  @AutoClose private World world;
  private CallingRules rules;

  @BeforeEach
  void open() {
    world = World.peopled(temp);
    rules =
        new CallingRules(
            world.workbench().database(),
            world.workbench().doNotCall(),
            world.workbench().queue().times(),
            world.clock);
  }

  private Prospect get(Cast who) {
    return world.workbench().prospects().get(who.id());
  }

  private Clearance clear(Cast who, PhoneNumber number) {
    return rules.clear(get(who), number, new Attempt(Occasion.COLD, 0, false));
  }

  private void saysNever(Cast who, PhoneNumber number) {
    world
        .workbench()
        .calls()
        .log(
            new NewCall(
                who.id(),
                "do-not-call",
                Optional.of(number),
                CallTimes.justNow(world.clock.instant()),
                "",
                Optional.empty(),
                false));
  }

  private boolean barred(Cast who) {
    return world.ask("SELECT count(*) FROM standing WHERE bars & 1 AND prospect_id = " + who.id())
        > 0;
  }

  @Test
  void aNumberOfTheProspectsIsCleared() {
    assertThat(clear(Cast.CONSTANCE, Cast.CONSTANCE.second()))
        .isInstanceOfSatisfying(
            Cleared.class,
            cleared -> assertThat(cleared.number()).isEqualTo(Cast.CONSTANCE.second()));
  }

  @Test
  void whoSaidNeverIsBarredOnEveryNumber() {
    saysNever(Cast.CONSTANCE, Cast.CONSTANCE.number());
    assertThat(clear(Cast.CONSTANCE, Cast.CONSTANCE.number()))
        .isEqualTo(new Barred(Barred.Why.DO_NOT_CALL));
    assertThat(clear(Cast.CONSTANCE, Cast.CONSTANCE.second()))
        .isEqualTo(new Barred(Barred.Why.DO_NOT_CALL));
    assertThat(barred(Cast.CONSTANCE)).isTrue();
    assertThat(barred(Cast.TAMSIN)).isFalse();
  }

  @Test
  void theNumberOnWhichItWasSaidIsBarredForEverybodyWithAnyExtension() {
    saysNever(Cast.CONSTANCE, Cast.CONSTANCE.second());
    assertThat(clear(Cast.HAL, Cast.HAL.number())).isEqualTo(new Barred(Barred.Why.DO_NOT_CALL));
    assertThat(barred(Cast.HAL)).isTrue();
    world.workbench().calls().undoLast();
    assertThat(clear(Cast.HAL, Cast.HAL.number())).isInstanceOf(Cleared.class);
    assertThat(barred(Cast.HAL)).isFalse();
  }

  @Test
  void whoHasAnotherNumberCanBeCalledThere() {
    world.workbench().doNotCall().add(List.of(DoNotCallValue.number(Cast.HAL.number())), "");
    assertThat(barred(Cast.HAL)).isTrue();
    assertThat(barred(Cast.CONSTANCE)).isFalse();
    assertThat(clear(Cast.CONSTANCE, Cast.CONSTANCE.number())).isInstanceOf(Cleared.class);
    assertThat(clear(Cast.CONSTANCE, Cast.CONSTANCE.second())).isInstanceOf(Barred.class);
  }

  @Test
  void anEntryThatWasThereBeforeTheCallOutlivesItsUndo() {
    world.workbench().doNotCall().add(List.of(DoNotCallValue.person(Cast.TAMSIN.id())), "");
    saysNever(Cast.TAMSIN, Cast.TAMSIN.number());
    world.workbench().calls().undoLast();
    assertThat(barred(Cast.TAMSIN)).isTrue();
  }

  @Test
  void anEntryIsLiftedByHandWithAReasonOnly() {
    saysNever(Cast.TAMSIN, Cast.TAMSIN.number());
    DoNotCall doNotCall = world.workbench().doNotCall();
    assertThatThrownBy(() -> doNotCall.lift(DoNotCallValue.person(Cast.TAMSIN.id()), " "))
        .asInstanceOf(type(Refused.class))
        .extracting(Refused::reason)
        .isEqualTo(ComplianceReason.NO_REASON);
    doNotCall.lift(DoNotCallValue.person(Cast.TAMSIN.id()), "asked for it in writing");
    assertThat(barred(Cast.TAMSIN)).isTrue();
    doNotCall.lift(DoNotCallValue.number(Cast.TAMSIN.number()), "asked for it in writing");
    assertThat(barred(Cast.TAMSIN)).isFalse();
    assertThat(world.ask("SELECT count(*) FROM do_not_call WHERE lifted_why LIKE 'asked%'"))
        .isEqualTo(2);
    assertThatThrownBy(() -> doNotCall.lift(DoNotCallValue.person(Cast.TAMSIN.id()), "again"))
        .asInstanceOf(type(Refused.class))
        .extracting(Refused::reason)
        .isEqualTo(ComplianceReason.NO_ENTRY);
  }

  @Test
  void whoSaysSoOfOneNumberIsCalledOnAnotherOnTheNextDay() {
    world
        .workbench()
        .calls()
        .log(
            new NewCall(
                Cast.CONSTANCE.id(),
                "do-not-call",
                Optional.of(Cast.CONSTANCE.number()),
                CallTimes.justNow(world.clock.instant()),
                "",
                Optional.empty(),
                false,
                "",
                true));
    assertThat(clear(Cast.CONSTANCE, Cast.CONSTANCE.number())).isInstanceOf(Barred.class);
    assertThat(clear(Cast.CONSTANCE, Cast.CONSTANCE.second())).isInstanceOf(Cleared.class);
    assertThat(barred(Cast.CONSTANCE)).isFalse();
    assertThat(world.rows("SELECT tier, due FROM standing WHERE prospect_id = 1"))
        .containsExactly("2|" + world.clock.instant().plus(Duration.ofDays(1)).toEpochMilli());
    world.workbench().calls().undoLast();
    assertThat(clear(Cast.CONSTANCE, Cast.CONSTANCE.number())).isInstanceOf(Cleared.class);
    assertThat(world.ask("SELECT count(*) FROM do_not_call WHERE lifted_at IS NULL")).isZero();
  }

  @Test
  void whoseOnlyNumberItIsIsBarred() {
    world
        .workbench()
        .calls()
        .log(
            new NewCall(
                Cast.HAL.id(),
                "do-not-call",
                Optional.of(Cast.HAL.number()),
                CallTimes.justNow(world.clock.instant()),
                "",
                Optional.empty(),
                false,
                "",
                true));
    assertThat(barred(Cast.HAL)).isTrue();
    assertThat(barred(Cast.CONSTANCE)).isFalse();
  }

  @Test
  void whatACrashLeftUnsettledIsSettledWhenTheDataIsOpened() {
    world
        .workbench()
        .database()
        .write(tx ->
            tx.handle()
                .execute(
                    """
                    INSERT INTO do_not_call (scope, value, since, source, settled)
                    VALUES ('domain', 'orr.example', 1, 'hand', 0)
                    """));
    assertThat(barred(Cast.TAMSIN)).isFalse();
    world.restart();
    assertThat(barred(Cast.TAMSIN)).isTrue();
    assertThat(world.ask("SELECT count(*) FROM do_not_call WHERE settled = 0")).isZero();
  }

  @Test
  void anUnsettledEntryForbidsToDialAllTheSame() {
    world.workbench().doNotCall().add(List.of(DoNotCallValue.company("Orr & daughters")), "");
    assertThat(clear(Cast.TAMSIN, Cast.TAMSIN.number()))
        .isEqualTo(new Barred(Barred.Why.DO_NOT_CALL));
  }

  @Test
  void aNumberOfSomebodyElseIsNotCleared() {
    assertThat(clear(Cast.CONSTANCE, Cast.TAMSIN.number()))
        .isEqualTo(new Barred(Barred.Why.NOT_DIALABLE));
  }

  @Test
  void aNumberThatIsNotValidIsNotCleared() {
    world
        .workbench()
        .database()
        .write(tx -> tx.handle().execute("UPDATE phone SET valid = 0 WHERE prospect_id = 2"));
    assertThat(clear(Cast.TAMSIN, Cast.TAMSIN.number()))
        .isEqualTo(new Barred(Barred.Why.NOT_DIALABLE));
  }

  @Test
  void whatWasLiftedByHandIsNotSetAgainByTheUndoOfALaterCall() {
    saysNever(Cast.TAMSIN, Cast.TAMSIN.number());
    world.pass(Duration.ofDays(1));
    world
        .workbench()
        .doNotCall()
        .lift(DoNotCallValue.person(Cast.TAMSIN.id()), "asked for it in writing");
    world
        .workbench()
        .doNotCall()
        .lift(DoNotCallValue.number(Cast.TAMSIN.number()), "asked for it in writing");
    world.pass(Duration.ofDays(1));
    saysNever(Cast.TAMSIN, Cast.TAMSIN.number());
    assertThat(barred(Cast.TAMSIN)).isTrue();
    world.workbench().calls().undoLast();
    assertThat(barred(Cast.TAMSIN)).isFalse();
  }
}
