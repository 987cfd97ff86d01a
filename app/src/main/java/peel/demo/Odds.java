package peel.demo;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/// A choice among values of which some are likelier than others.
final class Odds<T> {
    private final List<T> choices;
    private final int[] upTo;

    /// @param weight how likely each choice is, relative to the others; 0 for never
    Odds(List<T> choices, ToIntFunction<T> weight) {
        this.choices = List.copyOf(choices);
        upTo = choices.stream().mapToInt(weight).toArray();
        Arrays.parallelPrefix(upTo, Integer::sum);
    }

    T roll(Dice dice) {
        int point = dice.below(upTo[upTo.length - 1]);
        int choice = 0;
        while (upTo[choice] <= point) {
            choice++;
        }
        return choices.get(choice);
    }
}
