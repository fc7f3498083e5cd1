package org.vpcstudio.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.vpcstudio.check.book.Checker;
import org.vpcstudio.edit.History;
import org.vpcstudio.edit.Step;
import org.vpcstudio.model.Document;
import org.vpcstudio.testing.Changes;
import org.vpcstudio.testing.Designs;
import org.vpcstudio.text.Message;

class ReviewTest {
    private final Document design =
            Changes.haPair().vipAddress("192.168.11.100").document();

    private static Review reviewed(Document document) {
        return Review.of(document, Checker.check(document));
    }

    private Finding outside() {
        return reviewed(design).open().stream()
                .filter(finding -> finding.rule().id().equals("VIP-001"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsAcceptedIsListedApartWithItsReason() {
        Finding finding = outside();
        Document accepted = Review.accept(design, finding, " Moves on Monday ").apply(design);
        assertThat(reviewed(accepted).open())
                .extracting(open -> open.rule().id())
                .doesNotContain("VIP-001");
        assertThat(reviewed(accepted).accepted())
                .containsExactly(new Review.Accepted(rechecked(accepted), "Moves on Monday"));
    }

    private static Finding rechecked(Document document) {
        return Checker.check(document).stream()
                .filter(finding -> finding.rule().id().equals("VIP-001"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nothingIsAcceptedWithoutAReason() {
        Finding finding = outside();
        assertThatIllegalArgumentException().isThrownBy(() -> Review.accept(design, finding, "  "));
        Document blank = Changes.haPair()
                .vipAddress("192.168.11.100")
                .set(Designs.VIP, "remarks.accepted", new TreeMap<>(Map.of("VIP-001", " ")))
                .document();
        assertThat(reviewed(blank).accepted()).isEmpty();
    }

    @Test
    void acceptingIsUndoneAndTakenBackLikeAnyEdit() {
        Finding finding = outside();
        History history = History.of(design)
                .apply(Step.of(Message.of("edit.rename", "x"), Review.accept(design, finding, "Why")));
        assertThat(history.undo().present()).isEqualTo(design);
        Document back = Review.takeBack(history.present(), finding).apply(history.present());
        assertThat(back).isEqualTo(design);
    }
}
