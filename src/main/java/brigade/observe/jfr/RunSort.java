package brigade.observe.jfr;

import java.util.Arrays;

/**
 * Sorts numbers of what is nearly in order, as events of a thread are: runs that are in order are
 * merged, neighbours with neighbours. Equals keep their order. No object is made for a number.
 */
final class RunSort {

    /** How two numbers stand to each other; as a {@link java.util.Comparator} tells it. */
    @FunctionalInterface
    interface Order {
        int compare(int a, int b);
    }

    private RunSort() {}

    /** Returns them in order; the array that is given may be the one that is returned. */
    static int[] sorted(int[] numbers, Order order) {
        int[] ends = runs(numbers, order);
        int[] from = numbers;
        int[] to = ends.length > 1 ? new int[numbers.length] : numbers;
        while (ends.length > 1) {
            int[] merged = new int[(ends.length + 1) / 2];
            int begin = 0;
            for (int i = 0; i < ends.length; i += 2) {
                int middle = ends[i];
                int end = i + 1 < ends.length ? ends[i + 1] : middle;
                merge(from, to, begin, middle, end, order);
                merged[i / 2] = end;
                begin = end;
            }
            int[] other = from;
            from = to;
            to = other;
            ends = merged;
        }
        return from;
    }

    /** Where each run ends. */
    private static int[] runs(int[] numbers, Order order) {
        int[] ends = new int[4];
        int count = 0;
        for (int i = 1; i <= numbers.length; i++) {
            if (i == numbers.length || order.compare(numbers[i - 1], numbers[i]) > 0) {
                if (count == ends.length) {
                    ends = Arrays.copyOf(ends, 2 * count);
                }
                ends[count++] = i;
            }
        }
        return Arrays.copyOf(ends, count);
    }

    private static void merge(int[] from, int[] to, int begin, int middle, int end, Order order) {
        int left = begin;
        int right = middle;
        for (int i = begin; i < end; i++) {
            boolean takesLeft =
                    right == end || (left < middle && order.compare(from[left], from[right]) <= 0);
            to[i] = takesLeft ? from[left++] : from[right++];
        }
    }
}
