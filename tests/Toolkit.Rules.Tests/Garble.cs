namespace Toolkit.Rules.Tests;

/// <summary>Spoils a good file in a few places, as typing, cutting and pasting do.</summary>
internal static class Garble
{
    /// <summary>
    /// The file after one to three changes, each of which overwrites, cuts, puts in a piece, or repeats what stands elsewhere in it.
    /// </summary>
    /// <param name="longest">One more than the most bytes that are repeated; half of it bounds what is cut.</param>
    public static byte[] Some(byte[] good, Random random, byte[][] pieces, int longest)
    {
        var bytes = good.ToList();
        for (var changes = random.Next(1, 4); changes > 0; changes--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(4))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, Math.Min(random.Next(1, longest / 2), bytes.Count - at - 1));
                    break;
                case 2:
                    bytes.InsertRange(at, pieces[random.Next(pieces.Length)]);
                    break;
                default:
                    var from = random.Next(good.Length - longest);
                    bytes.InsertRange(at, good[from..(from + random.Next(1, longest))]);
                    break;
            }
        }

        return [.. bytes];
    }
}
